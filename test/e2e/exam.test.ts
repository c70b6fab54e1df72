import assert from 'node:assert/strict';
import { join } from 'node:path';
import { violations } from './axe.ts';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';
import { savedTypes } from './saved.ts';

describe('a mock exam, by keyboard alone', () => {
  let window: CodeWindow;
  let exam: QuizPage;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  /** Goes to a button with Tab and presses it. */
  const pressButton = async (name: string | RegExp) => {
    await exam.frame.getByRole('button', { name }).first().focus();
    await exam.press('Enter');
  };
  const headed = (text: string | RegExp) =>
    exam.frame.locator('#heading', { hasText: text }).waitFor();

  it('says what it is before its clock runs', async () => {
    await window.run('MS-721: Mock Exam');
    exam = await QuizPage.ofExam(window);
    await headed('Mock exam');
    assert.match(await exam.frame.locator('main').innerText(), /50 questions.*\n?.*100 minutes/s);
    assert.deepEqual(await violations(exam), []);
    await window.picture('exam-intro');
  });

  it('begins, keeps what is chosen, and goes on with Enter', async () => {
    await pressButton('Begin the exam');
    await headed(/^Question 1 of/);
    assert.match(await exam.frame.getByRole('timer').innerText(), /^1:(40:00|39:\d\d)$/);
    assert.deepEqual(await violations(exam), []);
    await window.picture('exam-item');
    await exam.give(true);
    await exam.onward();
    await headed(/^Question 2 of/);
    assert.equal(await exam.verdict.count(), 0);
  });

  it('takes questions up again after a reload, with the time that is left', async () => {
    const progress = join(window.storage, 'progress');
    while (!(await savedTypes(progress)).includes('exam.answered'));
    await window.reload();
    exam = await QuizPage.ofExam(window);
    await headed(/^Question 2 of/);
    await exam.frame.getByText('You are continuing your exam').waitFor();
    assert.match(await exam.frame.getByRole('timer').innerText(), /^1:39:\d\d$/);
  });
});
