import assert from 'node:assert/strict';
import { join } from 'node:path';
import { violations } from './axe.ts';
import { CodeWindow } from './codeWindow.ts';
import { begunExam } from './pastExams.ts';
import { QuizPage } from './quizPage.ts';
import { savedTypes } from './saved.ts';
import { inEveryTheme } from './themes.ts';

/** A person at a mock exam who uses nothing but the keyboard. */
class ExamPage {
  readonly window: CodeWindow;
  readonly item: QuizPage;

  private constructor(window: CodeWindow, item: QuizPage) {
    this.window = window;
    this.item = item;
  }

  static async of(window: CodeWindow): Promise<ExamPage> {
    return new ExamPage(window, await QuizPage.ofExam(window));
  }

  headed = (text: string | RegExp) =>
    this.item.frame.locator('#heading', { hasText: text }).waitFor();

  main = () => this.item.frame.locator('main').innerText();

  /** Presses a button or a link as the keyboard does. */
  async press(role: 'button' | 'link' | 'radio', name: string | RegExp): Promise<void> {
    await this.item.frame.getByRole(role, { name }).first().focus();
    await this.item.press(role === 'radio' ? 'Space' : 'Enter');
  }

  /** Confirms what is asked: the button for it has the keyboard. */
  async confirm(question: string): Promise<void> {
    await this.item.frame.getByText(question).waitFor();
    await this.item.frame.locator('#confirm:focus').waitFor();
    await this.item.press('Enter');
  }

  /** Gives and goes on, so many times. */
  async answer(count: number, rightly: (index: number) => boolean): Promise<void> {
    for (let index = 0; index < count; index++) {
      await this.item.give(rightly(index));
      const before = await this.item.heading.innerText();
      await this.item.onward();
      await this.item.frame.locator('#heading', { hasNotText: before }).waitFor();
    }
  }

  looks(name: string): Promise<void> {
    return inEveryTheme(this.window, this.item.frame, name);
  }
}

describe('a mock exam, by keyboard alone', () => {
  let window: CodeWindow;
  let exam: ExamPage;
  /** How many questions the case study has that was drawn. */
  let inCase = 0;
  before(async () => {
    window = await CodeWindow.open({ settings: { 'ms721.exam.questions': 40 } });
  });
  after(() => window.close());

  it('says what it is before its clock runs', async () => {
    await window.run('MS-721: Mock Exam');
    exam = await ExamPage.of(window);
    await exam.headed('Mock exam');
    assert.match(await exam.main(), /40 questions.*100 minutes.*a case study of \d questions/s);
    await exam.looks('exam-intro');
  });

  it('begins with the case study, keeps what is chosen, and goes on with Enter', async () => {
    await exam.press('button', 'Begin the exam');
    await exam.headed(/^Question 1 of \d$/);
    inCase = Number(/\d+$/.exec(await exam.item.heading.innerText())?.[0]);
    assert.match(await exam.item.frame.getByRole('timer').innerText(), /^1:(40:00|39:\d\d)$/);
    await exam.looks('exam-case');
    await exam.item.bringToFront();
    await exam.answer(1, () => true);
    await exam.headed(`Question 2 of ${inCase}`);
    assert.equal(await exam.item.verdict.count(), 0);
  });

  it('takes questions up again after a reload, with the time that is left', async () => {
    while (!(await savedTypes(join(window.storage, 'progress'))).includes('exam.answered'));
    await window.reload();
    exam = await ExamPage.of(window);
    await exam.headed(`Question 2 of ${inCase}`);
    await exam.item.frame.getByText('You are continuing your exam').waitFor();
    await exam.item.bringToFront();
    assert.match(await exam.item.frame.getByRole('timer').innerText(), /^1:39:\d\d$/);
  });

  it('lists the questions of the case study, and leaves it for good', async () => {
    await exam.answer(inCase - 2, () => true);
    await exam.headed(`Question ${inCase} of ${inCase}`);
    await exam.press('button', 'To the end of the section');
    await exam.headed('End of the case study');
    assert.match(await exam.main(), /1 question is not answered/);
    await exam.press('radio', /^Unanswered \(1\)/);
    await exam.looks('exam-overview');
    await exam.press('link', `Question ${inCase}`);
    // The list shows the stem too: only the heading tells that the question is there.
    await exam.headed(`Question ${inCase} of ${inCase}`);
    await exam.answer(1, () => true);
    await exam.headed('End of the case study');
    await exam.press('button', 'Leave the case study…');
    await exam.confirm('You cannot come back to it');
    await exam.headed(`Question 1 of ${40 - inCase}`);
  });

  it('hides its clock, marks questions and changes answers', async () => {
    await exam.press('button', 'Hide');
    await exam.item.frame.getByRole('timer').waitFor({ state: 'detached' });
    await exam.press('button', 'Show the clock');
    await exam.item.frame.getByRole('checkbox', { name: 'Mark for review' }).focus();
    await exam.item.press('Space');
    await exam.answer(39 - inCase, (index) => index % 4 > 0);
    await exam.headed(`Question ${40 - inCase} of ${40 - inCase}`);
    await exam.press('button', 'All questions');
    await exam.headed('End of the exam');
    await exam.press('radio', /^Marked \(1\)/);
    await exam.press('link', 'Question 1');
    await exam.headed(`Question 1 of ${40 - inCase}`);
    await exam.press('button', 'All questions');
  }).timeout(180_000);

  it('is submitted once that is confirmed, and says how it went', async () => {
    await exam.headed('End of the exam');
    await exam.press('button', 'Submit the exam…');
    assert.deepEqual(await violations(exam.item), []);
    await window.picture('exam-submit');
    await exam.confirm('can no longer be changed');
    await exam.headed('Result');
    const text = await exam.main();
    assert.match(text, /Estimated score, of 1,000; 700 pass/);
    assert.match(text, /Unanswered \(1\)/);
    assert.match(text, /Marked \(1\)/);
    await exam.looks('exam-result');
    const types = await savedTypes(join(window.storage, 'progress'));
    assert.equal(types.filter((type) => type === 'exam.ended').length, 1);
    assert.equal(types.filter((type) => type === 'answered').length, 39);
  });

  it('shows each question with its key, and quizzes on what was lost', async () => {
    await exam.press('radio', /^Missed/);
    await exam.press('link', /^Question \d+$/);
    await exam.item.frame.getByText('Explanation').waitFor();
    await exam.looks('exam-review');
    await exam.press('button', 'Back to the result');
    await exam.headed('Result');
    await exam.press('button', 'Be quizzed on these');
    const quiz = await QuizPage.of(window);
    await quiz.frame.getByText('Practice set').waitFor();
    await quiz.answer(true);
  });
});

describe('a mock exam whose time runs out', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open({ history: begunExam('late', 99.4) });
  });
  after(() => window.close());

  it('ends by itself, with what was answered by then', async () => {
    await window.run('MS-721: Mock Exam');
    const exam = await ExamPage.of(window);
    await exam.headed(/^Question 1 of 40$/);
    await exam.item.give(true);
    await exam.item.frame.locator('#heading', { hasText: 'Result' }).waitFor({ timeout: 60_000 });
    assert.match(await exam.main(), /The time was up/);
    assert.match(await exam.main(), /Unanswered \(39\)/);
  }).timeout(120_000);
});
