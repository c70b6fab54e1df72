import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeEvents, readLines, writeLine, writeLines } from '../../../src/study/log/lines.ts';
import type { StudyEvent } from '../../../src/study/log/events.ts';
import type { LogFolder } from '../../../src/study/log/folder.ts';
import { ProgressLog } from '../../../src/study/log/progressLog.ts';
import type { LogProblem } from '../../../src/study/log/reader.ts';
import { MemoryFolder } from './memoryFolder.ts';

let ids = 0;
const problems: LogProblem[] = [];
const open = (folder: LogFolder) =>
  new ProgressLog(folder, {
    now: () => 1000 + ids,
    newId: () => `id-${ids++}`,
    onProblem: (one) => problems.push(one),
  });
const end = (quiz: string) => ({ type: 'quiz.ended' as const, quiz });
const event = (id: string, at: number): StudyEvent => ({
  v: 1,
  id,
  at,
  type: 'quiz.ended',
  quiz: 'q',
});
const quizzesOf = async (log: ProgressLog) =>
  (await log.events()).map((one) => ('quiz' in one ? one.quiz : undefined));

describe('the progress log', () => {
  beforeEach(() => problems.splice(0));

  it('holds what was added, in another window too once it is saved', async () => {
    const folder = new MemoryFolder();
    const log = open(folder);
    log.add<'quiz.ended'>(end('one'));
    assert.deepEqual(await quizzesOf(log), ['one']);
    assert.deepEqual(await quizzesOf(open(folder)), []);
    await log.save();
    assert.deepEqual(await quizzesOf(open(folder)), ['one']);
  });

  it('keeps what two windows write at once, each in its own file', async () => {
    const folder = new MemoryFolder();
    const windows = [open(folder), open(folder)];
    for (let turn = 0; turn < 50; turn++) {
      windows.forEach((log, index) => log.add<'quiz.ended'>(end(`${index}-${turn}`)));
      await Promise.all(windows.map((log) => log.save()));
    }
    assert.equal(folder.files.size, 2);
    assert.equal((await open(folder).events()).length, 100);
  });

  it('keeps an event that could not be saved, and saves it with the next', async () => {
    const folder = new MemoryFolder();
    const log = open(folder);
    folder.failing = new Error('ENOSPC: no space left on device');
    log.add<'quiz.ended'>(end('one'));
    await assert.rejects(log.save(), /ENOSPC/);
    assert.equal(log.unsaved, 1);
    assert.deepEqual(await quizzesOf(log), ['one']);
    folder.failing = undefined;
    log.add<'quiz.ended'>(end('two'));
    await log.save();
    assert.equal(log.unsaved, 0);
    assert.deepEqual(await quizzesOf(open(folder)), ['one', 'two']);
  });

  it('reports broken lines and those of a later version once, and reads the rest', async () => {
    const folder = new MemoryFolder();
    const good = writeLine(event('good', 1));
    folder.files.set(
      'a.jsonl',
      `${good}{"v":1,"id":"cut\n\u0000\u0001garbage\n{"v":9,"id":"x","type":"new"}\n${writeLine(event('last', 2))}`,
    );
    const log = open(folder);
    assert.deepEqual(
      (await log.events()).map((one) => one.id),
      ['good', 'last'],
    );
    await log.events();
    assert.deepEqual(problems, [{ file: 'a.jsonl', unreadable: [2, 3], newer: [4] }]);
    assert.ok(
      folder.files.get('a.jsonl')?.includes('garbage'),
      'the broken lines stay where they are',
    );
  });

  it('reads what a crash left in a temporary file, and does not mind a torn end', async () => {
    const folder = new MemoryFolder();
    folder.files.set('a.jsonl.tmp', `${writeLine(event('kept', 1))}{"v":1,"id":"to`);
    folder.files.set('notes.txt', 'not a log');
    assert.deepEqual(
      (await open(folder).events()).map((one) => one.id),
      ['kept'],
    );
    assert.deepEqual(problems, []);
  });

  it('reads on when a file cannot be read', async () => {
    const folder = new MemoryFolder();
    folder.files.set('a.jsonl', writeLine(event('a', 1)));
    folder.files.set('b.jsonl', writeLine(event('b', 2)));
    const read = folder.read.bind(folder);
    folder.read = (name) => (name === 'a.jsonl' ? Promise.reject(new Error('EACCES')) : read(name));
    assert.deepEqual(
      (await open(folder).events()).map((one) => one.id),
      ['b'],
    );
    assert.equal(problems.length, 1);
  });

  it('looks again when another window renamed a file between its listing and its reading', async () => {
    const folder = new MemoryFolder();
    folder.files.set('a.jsonl.tmp', writeLine(event('a', 1)));
    const read = folder.read.bind(folder);
    folder.read = (name) => {
      if (name === 'a.jsonl.tmp') {
        folder.files.set('a.jsonl', folder.files.get(name) ?? '');
        folder.files.delete(name);
      }
      return read(name);
    };
    assert.equal((await open(folder).events()).length, 1);
    assert.deepEqual(problems, []);
  });
});

describe('an import', () => {
  it('adds what is missing, ids and times as they are; twice gives the same result', async () => {
    const folder = new MemoryFolder();
    const log = open(folder);
    log.add<'quiz.ended'>(end('own'));
    const [own] = await log.events();
    assert.ok(own);
    const written = [event('later', 7), own, event('sooner', 5), event('later', 7)];
    assert.equal((await log.import(written)).length, 2);
    const all = [event('sooner', 5), event('later', 7), own];
    assert.deepEqual(await log.events(), all);
    const files = folder.files.size;
    assert.equal((await log.import(written)).length, 0);
    assert.equal(folder.files.size, files, 'nothing new, no new file');
    await log.save();
    assert.deepEqual(await open(folder).events(), all);
  });

  it('of parts that overlap, in any order, gives the same history', () => {
    const all = Array.from({ length: 8 }, (_, index) => event(`${index}`, index % 3));
    const parts = fc.array(fc.subarray(all), { maxLength: 4 });
    return fc.assert(
      fc.asyncProperty(parts, fc.nat(3), async (imports, writers) => {
        const folder = new MemoryFolder();
        const logs = Array.from({ length: writers + 1 }, () => open(folder));
        for (const [index, part] of [...imports, all, ...imports].entries()) {
          await logs[index % logs.length]!.import(part);
        }
        assert.deepEqual(await open(folder).events(), mergeEvents([all]));
        assert.deepEqual(await logs[0]!.import(all), []);
      }),
    );
  });

  it('changes nothing when an event of the same id is here already', async () => {
    const folder = new MemoryFolder();
    folder.files.set('a.jsonl', writeLine(event('same', 1)));
    const log = open(folder);
    assert.equal((await log.import([event('same', 99)])).length, 0);
    assert.deepEqual(await log.events(), [event('same', 1)]);
  });

  it('adds nothing when the disk refuses, and everything at the next try', async () => {
    const folder = new MemoryFolder();
    const log = open(folder);
    folder.failing = new Error('EROFS: read-only file system');
    await assert.rejects(log.import([event('one', 1)]), /EROFS/);
    assert.deepEqual(await log.events(), []);
    folder.failing = undefined;
    assert.equal((await log.import([event('one', 1)])).length, 1);
  });

  it('of an export into an empty history gives the same history', async () => {
    const from = open(new MemoryFolder());
    for (let turn = 0; turn < 10; turn++) {
      from.add<'quiz.ended'>(end(`${turn}`));
    }
    const exported = await from.events();
    const to = open(new MemoryFolder());
    assert.equal((await to.import(readLines(writeLines(exported)).events)).length, 10);
    assert.deepEqual(await to.events(), exported);
  });
});

describe('lines of the log', () => {
  it('come back as they were written', () => {
    const events = fc.array(
      fc.record({
        id: fc.string({ minLength: 1 }),
        at: fc.nat(),
        quiz: fc.string({ minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(events, (all) => {
        const written = all.map((one): StudyEvent => ({ v: 1, ...one, type: 'quiz.ended' }));
        assert.deepEqual(readLines(written.map(writeLine).join('')).events, written);
      }),
    );
  });

  it('keep what a later version added to an event', () => {
    const line = JSON.stringify({ ...event('a', 1), device: 'phone' });
    assert.equal(writeLines(readLines(line).events), `${line}\n`);
  });

  it('never throw, whatever stands in a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { events, unreadable } = readLines(text);
        assert.ok(events.length + unreadable.length <= text.split('\n').length);
      }),
    );
  });

  it('merge by time, each event once, in whatever order the files come', () => {
    const a = [event('1', 1), event('3', 3)];
    const b = [event('2', 2), event('3', 3)];
    assert.deepEqual(
      mergeEvents([a, b]).map((one) => one.id),
      ['1', '2', '3'],
    );
    assert.deepEqual(mergeEvents([b, a]), mergeEvents([a, b]));
  });
});
