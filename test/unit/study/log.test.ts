import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeEvents, readLines, writeLine } from '../../../src/study/log/lines.ts';
import type { StudyEvent } from '../../../src/study/log/events.ts';
import {
  ProgressLog,
  type LogFolder,
  type LogProblem,
} from '../../../src/study/log/progressLog.ts';

/** A folder in memory that can be told to fail. */
class MemoryFolder implements LogFolder {
  readonly files = new Map<string, string>();
  failing: Error | undefined;

  list(): Promise<string[]> {
    return Promise.resolve([...this.files.keys()]);
  }

  read(name: string): Promise<string> {
    return Promise.resolve(this.files.get(name) ?? '');
  }

  replace(name: string, text: string): Promise<void> {
    if (this.failing) {
      return Promise.reject(this.failing);
    }
    this.files.set(name, text);
    return Promise.resolve();
  }
}

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
