import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsIn } from './axe.ts';
import { caseSection } from './bank.ts';
import { CodeWindow } from './codeWindow.ts';
import { begunExam, endedExam } from './pastExams.ts';
import { pastAnswers } from './pastAnswers.ts';
import { QuizPage } from './quizPage.ts';

/** By how much a page is wider than its room, in pixels: what would have to be scrolled sideways. */
const overflow = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A page is read without scrolling sideways, by everyone; takes a picture of it. */
async function fits(window: CodeWindow, frame: Frame, picture: string): Promise<void> {
  assert.ok((await overflow(frame)) <= 0, `${picture} has to be scrolled sideways`);
  assert.deepEqual(await violationsIn(frame), []);
  await window.picture(`zoom-${picture}`);
}

describe('at 200 %', () => {
  let window: CodeWindow;
  before(async () => {
    const history = [...pastAnswers(20, 4), ...endedExam('a', 9, 20), ...endedExam('b', 2, 31)];
    window = await CodeWindow.open({ history });
    // What is twice as large has half the room.
    await window.page.setViewportSize({ width: 640, height: 400 });
    await window.run('View: Close Primary Side Bar');
  });
  after(() => window.close());

  it('a quiz is answered without scrolling sideways', async () => {
    await window.run('MS-721: Begin Quiz');
    await window.choose('Create PSTN usage records');
    const quiz = await QuizPage.of(window);
    await fits(window, quiz.frame, 'question');
    await quiz.answer(false);
    await fits(window, quiz.frame, 'verdict');
    await window.run('View: Close All Editors');
  });

  it('so is a mock exam, and the dashboard is read', async () => {
    await window.run('MS-721: Mock Exam');
    const exam = await window.frame('ms721-exam');
    await exam.locator('#heading').waitFor();
    await fits(window, exam, 'exam-intro');
    await exam.getByRole('listitem').getByRole('link').first().click();
    await exam.locator('#heading', { hasText: 'Result' }).waitFor();
    await fits(window, exam, 'exam-result');
    await window.run('View: Close All Editors');
    await window.run('MS-721: Open Dashboard');
    const dashboard = await window.frame('ms721-dashboard h1');
    await fits(window, dashboard, 'dashboard');
  });
});

describe('a case study with its table and image', () => {
  let window: CodeWindow;
  before(async () => {
    const history = begunExam('case', 1, [caseSection('fabrikam-three-offices')]);
    window = await CodeWindow.open({ history });
    await window.page.setViewportSize({ width: 400, height: 700 });
    await window.run('View: Close Primary Side Bar');
  });
  after(() => window.close());

  it('fits into the width of a sidebar', async () => {
    await window.run('MS-721: Mock Exam');
    const exam = await window.frame('ms721-exam');
    await exam.getByRole('table').first().waitFor();
    await exam.getByRole('img', { name: /^Teams Phone reaches Carrier A/ }).waitFor();
    await fits(window, exam, 'case');
  });
});
