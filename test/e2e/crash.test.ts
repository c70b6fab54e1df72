import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CodeWindow } from './codeWindow.ts';
import { begunExam } from './pastExams.ts';
import { QuizPage } from './quizPage.ts';
import { answersOnDisk } from './saved.ts';

async function quizOn(window: CodeWindow, objective: string): Promise<QuizPage> {
  await window.run('MS-721: Begin Quiz');
  await window.choose(objective);
  return QuizPage.of(window);
}

/** What the extension itself says about how many answers there are. */
async function countedBy(window: CodeWindow): Promise<number> {
  await window.run('MS-721: Reset History…');
  const said = window.page.getByText(/Answers that will no longer count: \d+/).first();
  const count = /count: (\d+)/.exec(await said.innerText())?.[1];
  await window.page.keyboard.press('Escape');
  await said.waitFor({ state: 'detached' });
  return Number(count);
}

describe('an extension host that is killed during an answer', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  const folder = () => join(window.storage, 'progress');

  it('costs no answer that had its verdict, and the quiz goes on', async () => {
    const objective = 'Create and configure a PSTN gateway';
    let quiz = await quizOn(window, objective);
    let verdicts = 0;
    // From the moment the answer is sent to some time after its verdict: wherever the save has got to by then.
    for (const delay of [0, 3, 10, 30]) {
      await quiz.answer(true);
      verdicts++;
      await quiz.next();
      await quiz.give(true);
      await quiz.onward();
      await setTimeout(delay);
      await window.crash();
      verdicts += await quiz.verdict.count();
      await window.reload();
      // VS Code may have closed the panel with its extension host: whoever asks for the quiz gets it again.
      quiz = await QuizPage.of(window).catch(() => quizOn(window, objective));
      const saved = await answersOnDisk(folder());
      assert.ok(saved >= verdicts, `${verdicts} verdicts were seen, ${saved} answers are on disk`);
      await quiz.frame.getByText(new RegExp(`^${saved} of \\d+ answered$`)).waitFor();
      verdicts = saved;
      await quiz.bringToFront();
    }
    assert.equal(await countedBy(window), await answersOnDisk(folder()));
  }).timeout(180_000);
});

describe('an extension host that is killed during a mock exam', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open({ history: begunExam('crashed', 60) });
  });
  after(() => window.close());

  it('costs neither answers nor time', async () => {
    await window.run('MS-721: Mock Exam');
    let exam = await QuizPage.ofExam(window);
    for (let question = 1; question <= 3; question++) {
      await exam.frame.locator('#heading', { hasText: `Question ${question} of 40` }).waitFor();
      await exam.give(true);
      await exam.onward();
    }
    await exam.frame.locator('#heading', { hasText: 'Question 4 of 40' }).waitFor();
    await window.crash();
    await window.reload();
    exam = await QuizPage.ofExam(window).catch(async () => {
      await window.run('MS-721: Mock Exam');
      return QuizPage.ofExam(window);
    });
    // The first that has no answer.
    await exam.frame.locator('#heading', { hasText: 'Question 4 of 40' }).waitFor();
    await exam.frame.getByRole('progressbar', { name: '3 of 40 answered' }).waitFor();
    assert.match(await exam.frame.getByRole('timer').innerText(), /^3[89]:\d\d$/);
  }).timeout(180_000);
});

describe('two windows that answer at once', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  it('lose nothing, and each counts what the other has saved', async () => {
    const other = await window.another();
    const quizzes = [
      await quizOn(window, 'Create and configure a PSTN gateway'),
      await quizOn(other, 'Create and configure voice routes'),
    ];
    // A browser gives its keyboard to one page at a time: answers are made ready, then given together.
    for (let turn = 0; turn < 3; turn++) {
      for (const quiz of quizzes) {
        await quiz.bringToFront();
        await quiz.give(true);
      }
      await Promise.all(
        quizzes.map((quiz) => quiz.frame.getByRole('button', { name: 'Answer' }).click()),
      );
      await Promise.all(quizzes.map((quiz) => quiz.verdict.waitFor()));
      for (const quiz of quizzes) {
        await quiz.bringToFront();
        await quiz.next();
      }
    }
    assert.equal(await answersOnDisk(join(window.storage, 'progress')), 6);
    for (const one of [window, other]) {
      await one.page.bringToFront();
      assert.equal(await countedBy(one), 6);
    }
  }).timeout(180_000);
});
