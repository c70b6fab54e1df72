import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LogFolder } from '../../../src/study/log/folder.ts';
import { answersIn, type Answered } from '../../../src/study/log/events.ts';
import { writeLines } from '../../../src/study/log/lines.ts';
import { ProgressLog } from '../../../src/study/log/progressLog.ts';
import { replayQuizzes } from '../../../src/study/quiz.ts';
import { answered } from './events.ts';
import { MemoryFolder, type Step } from './memoryFolder.ts';

let ids = 0;
/** A window's log; `now` is its clock. */
const open = (folder: LogFolder, now = () => 1000 + ids) =>
  new ProgressLog(folder, { now, newId: () => `id-${ids++}`, onProblem: () => undefined });

/** Answers an item in a window; not saved yet. */
function answer(log: ProgressLog, question: string, quiz = 'q'): void {
  const { type, objective, response, outcome, ms, rating } = answered(quiz, question, 0);
  log.add<'answered'>({ type, quiz, question, objective, response, outcome, ms, rating });
}

/** The items that a window opened now finds answered. */
const answeredItems = async (folder: LogFolder) =>
  answersIn(await open(folder).events()).map(({ question }) => question);

const items = (count: number) => Array.from({ length: count }, (_, index) => `item-${index}`);
const ten: Answered[] = items(10).map((item, index) => answered('q', item, index));

describe('every answered item is still there after', () => {
  it('a last line that was cut off anywhere', async () => {
    const text = writeLines(ten);
    const last = text.lastIndexOf('\n', text.length - 2) + 1;
    for (let end = last; end <= text.length; end++) {
      const folder = new MemoryFolder();
      folder.files.set('a.jsonl', text.slice(0, end));
      // A line is whole without the character that ends it.
      const whole = end >= text.length - 1 ? 10 : 9;
      assert.deepEqual(await answeredItems(folder), items(whole), `cut at ${end}`);
    }
  });

  it('garbage between the lines', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
      fc.json(),
      fc.constantFrom('{"v":1', '[]', '{"v":9,"type":"new"}', '\u0000\uFFFD', '{"v":1,"id":""}'),
    );
    const places = fc.array(fc.tuple(fc.nat(10), garbage));
    return fc.assert(
      fc.asyncProperty(places, async (put) => {
        const lines = ten.map((one) => JSON.stringify(one));
        put.forEach(([place, text]) => lines.splice(place, 0, text));
        const folder = new MemoryFolder();
        folder.files.set('a.jsonl', lines.join('\n'));
        assert.deepEqual(await answeredItems(folder), items(10));
      }),
    );
  });

  it('lines and files that stand there twice, each counted once', async () => {
    const folder = new MemoryFolder();
    const text = writeLines(ten);
    folder.files.set('a.jsonl', text + text);
    folder.files.set('a copy.jsonl', text);
    folder.files.set('a.jsonl.tmp', text.slice(0, 500));
    assert.deepEqual(await answeredItems(folder), items(10));
  });

  for (const reason of ['ENOSPC: no space left on device', 'EROFS: read-only file system']) {
    it(`a disk that refused for a while: ${reason}`, async () => {
      const folder = new MemoryFolder();
      const log = open(folder);
      for (const [index, item] of items(9).entries()) {
        folder.failing = index >= 3 && index < 6 ? new Error(reason) : undefined;
        answer(log, item);
        await log.save().catch(() => undefined);
        assert.equal(answersIn(await log.events()).length, index + 1, 'in the window itself');
      }
      assert.equal(log.unsaved, 0);
      assert.deepEqual(await answeredItems(folder), items(9));
    });
  }

  it('a clock that was set back, before, within and after a quiz', async () => {
    const folder = new MemoryFolder();
    const times = [5000, 9000, 100, 200, 50, 7000];
    const log = open(folder, () => times.shift() ?? 0);
    const asked = ['a', 'b', 'c'];
    const quiz = { quiz: 'q', scope: 'routing', questions: asked, seed: 'seed' };
    log.add<'quiz.started'>({ type: 'quiz.started', ...quiz });
    asked.forEach((item) => answer(log, item));
    await log.save();
    const [replayed] = replayQuizzes(await open(folder).events());
    assert.deepEqual([...(replayed?.answers.keys() ?? [])].sort(), asked);
  });

  for (const step of ['temporary written', 'target deleted'] satisfies Step[]) {
    it(`a crash in a save: ${step}`, async () => {
      const folder = new MemoryFolder();
      const log = open(folder);
      answer(log, 'item-0');
      await log.save();
      answer(log, 'item-1');
      folder.crash = step;
      await assert.rejects(log.save(), /crash/);
      folder.crash = undefined;
      assert.deepEqual(await answeredItems(folder), items(2), 'in a new window');
      // The window itself may live on: only its file system failed.
      answer(log, 'item-2');
      await log.save();
      assert.deepEqual(await answeredItems(folder), items(3));
    });

    it(`a crash in an import: ${step}`, async () => {
      const folder = new MemoryFolder();
      folder.crash = step;
      await assert.rejects(open(folder).import(ten), /crash/);
      folder.crash = undefined;
      assert.deepEqual(await answeredItems(folder), items(10));
      assert.deepEqual(await open(folder).import(ten), [], 'the next import finds them');
    });
  }

  it('two windows that write at once, in whatever order their steps are taken', () => {
    const saves = fc.integer({ min: 1, max: 6 });
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), saves, saves, async (scheduler, ...counts) => {
        const folder = new MemoryFolder();
        folder.turn = () => scheduler.schedule(Promise.resolve());
        const windows = counts.map(async (count, window) => {
          const log = open(folder);
          for (const item of items(count)) {
            answer(log, `${window}-${item}`);
            await log.save();
          }
        });
        await scheduler.waitFor(Promise.all(windows));
        folder.turn = () => Promise.resolve();
        const expected = counts.flatMap((count, window) =>
          items(count).map((item) => `${window}-${item}`),
        );
        assert.deepEqual((await answeredItems(folder)).sort(), expected.sort());
        assert.equal(folder.files.size, 2);
      }),
    );
  });

  it('a window that reads while another saves, in whatever order their steps are taken', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const folder = new MemoryFolder();
        const log = open(folder);
        answer(log, 'item-0');
        await log.save();
        answer(log, 'item-1');
        folder.turn = () => scheduler.schedule(Promise.resolve());
        const [found] = await scheduler.waitFor(Promise.all([answeredItems(folder), log.save()]));
        assert.ok(found.includes('item-0'), 'what was saved before');
      }),
      { numRuns: 500 },
    ));
});
