import assert from 'node:assert/strict';
import type { StudyEvent } from '../../src/study/log/events.ts';
import { CodeWindow } from './codeWindow.ts';
import { pastAnswers } from './pastAnswers.ts';
import { QuizPage } from './quizPage.ts';

const MANY = 100_000;

/** Answers over three years, so many that a history holds that number of events. */
const manyAnswers = (): StudyEvent[] => pastAnswers(1000, MANY / 1000);

/** Runs something and says how long it took, in milliseconds. */
async function timed(name: string, run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  const took = performance.now() - begun;
  console.log(`    ${name}: ${took.toFixed(0)} ms`);
  return took;
}

for (const [kind, history] of [
  ['an empty history', () => []],
  [`a history of ${MANY} events`, manyAnswers],
] as const) {
  describe(`times with ${kind}`, () => {
    let window: CodeWindow;
    before(async () => {
      window = await CodeWindow.open({ history: history() });
    });
    after(() => window.close());

    it('the objectives are there, with what the history says of them', async () => {
      const ready = await timed('from the click on the sidebar to its rows', () =>
        window.openSidebar(history().length > 0 ? /^3 Teams Phone.*percent ready/ : /^1 Plan/),
      );
      assert.ok(ready < 15_000);
    });

    it('a quiz shows its first item, and a verdict follows the answer', async () => {
      let quiz: QuizPage | undefined;
      await window.run('MS-721: Begin Quiz');
      await window.type('Create PSTN usage records');
      await window.entry('Create PSTN usage records').waitFor();
      const before = await window.heap();
      const open = await timed('from the choice to the first item', async () => {
        await window.page.keyboard.press('Enter');
        quiz = await QuizPage.of(window);
      });
      const verdicts: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        await quiz!.give(true);
        const took = await timed('from the answer to its verdict', async () => {
          await quiz!.onward();
          await quiz!.verdict.waitFor();
        });
        verdicts.push(took);
        await quiz!.next();
      }
      const heap = (await window.heap()) - before;
      console.log(`    heap that the quiz adds to the window: ${(heap / 2 ** 20).toFixed(1)} MB`);
      // Generous: machines that run tests are busy.
      assert.ok(open < 10_000);
      assert.ok(Math.min(...verdicts) < 3000);
      assert.ok(heap < 40 * 2 ** 20);
    });
  });
}
