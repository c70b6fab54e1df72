import assert from 'node:assert/strict';
import type { Question } from '../../src/content/schema/question.ts';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';
import { inEveryTheme } from './themes.ts';

/** An objective that has a question of each kind. */
const KINDS: readonly [name: string, objective: string, is: (question: Question) => boolean][] = [
  ['statements', 'Create and configure voice routes', ({ type }) => type === 'statements'],
  ['match', 'Configure trunk translation rules', ({ type }) => type === 'match'],
  ['gaps', 'Create PSTN usage records', (one) => one.type === 'command' && one.gaps !== undefined],
  [
    'written',
    'Create and configure a PSTN gateway',
    (one) => one.type === 'command' && one.answer !== undefined,
  ],
];

describe('every kind of question, by keyboard alone', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  for (const [kind, objective, is] of KINDS) {
    it(`${kind}: wrong at first, right in a new quiz`, async () => {
      await window.run('MS-721: Begin Quiz');
      await window.choose(objective);
      let quiz = await QuizPage.of(window);
      await reach(quiz, is);
      await inEveryTheme(window, quiz.frame, `quiz-${kind}`);
      await quiz.answer(false);
      assert.match(await quiz.verdict.innerText(), /^(Not|Partly) right/);
      await inEveryTheme(window, quiz.frame, `quiz-${kind}-verdict`);
      await finish(quiz);
      await quiz.frame.getByRole('button', { name: 'Only those missed' }).click();
      quiz = await QuizPage.of(window);
      await quiz.frame.locator('#heading', { hasText: 'Question 1 of 1' }).waitFor();
      await quiz.answer(true);
      assert.equal(await quiz.verdict.innerText(), 'Right');
      await window.run('View: Close All Editors');
    });
  }
});

/** Answers all questions rightly until one of a kind is shown. */
async function reach(quiz: QuizPage, is: (question: Question) => boolean): Promise<void> {
  while (!is(await quiz.question())) {
    await quiz.answer(true);
    await quiz.next();
  }
}

/** Goes on from a verdict to the result, answering what is left rightly. */
async function finish(quiz: QuizPage): Promise<void> {
  await quiz.next();
  while ((await quiz.heading.innerText()) !== 'Result') {
    await quiz.answer(true);
    await quiz.next();
  }
}
