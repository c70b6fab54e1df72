import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsIn } from './axe.ts';
import { CodeWindow } from './codeWindow.ts';
import { endedExam } from './pastExams.ts';
import { pastAnswers } from './pastAnswers.ts';
import { QuizPage } from './quizPage.ts';

/** By how much a page is wider than its room, in pixels: what would have to be scrolled sideways. */
const overflow = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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

  const fits = async (frame: Frame, picture: string) => {
    assert.ok((await overflow(frame)) <= 0, `${picture} has to be scrolled sideways`);
    assert.deepEqual(await violationsIn(frame), []);
    await window.picture(`zoom-${picture}`);
  };

  it('a quiz is answered without scrolling sideways', async () => {
    await window.run('MS-721: Begin Quiz');
    await window.choose('Create PSTN usage records');
    const quiz = await QuizPage.of(window);
    await fits(quiz.frame, 'question');
    await quiz.answer(false);
    await fits(quiz.frame, 'verdict');
    await window.run('View: Close All Editors');
  });

  it('so is a mock exam, and the dashboard is read', async () => {
    await window.run('MS-721: Mock Exam');
    const exam = await window.frame('ms721-exam');
    await exam.locator('#heading').waitFor();
    await fits(exam, 'exam-intro');
    await exam.getByRole('listitem').getByRole('link').first().click();
    await exam.locator('#heading', { hasText: 'Result' }).waitFor();
    await fits(exam, 'exam-result');
    await window.run('View: Close All Editors');
    await window.run('MS-721: Open Dashboard');
    const dashboard = await window.frame('ms721-dashboard h1');
    await fits(dashboard, 'dashboard');
  });

  it('a case study with its table and image fits into the width of a sidebar', async () => {
    await window.page.setViewportSize({ width: 400, height: 700 });
    await window.run('MS-721: Mock Exam');
    const exam = await window.frame('ms721-exam');
    await exam.getByRole('button', { name: 'Begin the exam' }).click();
    await exam.getByRole('table').waitFor();
    await fits(exam, 'case');
  });
});
