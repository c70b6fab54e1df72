import { CodeWindow } from './codeWindow.ts';
import { endedExam } from './pastExams.ts';
import { pastAnswers } from './pastAnswers.ts';
import { QuizPage } from './quizPage.ts';
import { inEveryTheme } from './themes.ts';

describe('readable and usable for everyone, in every theme', () => {
  let window: CodeWindow;
  before(async () => {
    const history = [
      ...pastAnswers(20, 4),
      ...endedExam('a', 9, 20),
      ...endedExam('b', 5, 27),
      ...endedExam('c', 1, 31),
    ];
    window = await CodeWindow.open({ history });
  });
  after(() => window.close());

  it('the quiz in the sidebar: what is due, a question and its verdict', async () => {
    await window.openSidebar();
    const quiz = await QuizPage.of(window, 'sidebar');
    await inEveryTheme(window, quiz.frame, 'inline-home');
    await quiz.frame.getByRole('button', { name: 'Review now' }).click();
    await quiz.frame.locator('#heading', { hasText: 'Question 1 of' }).waitFor();
    await inEveryTheme(window, quiz.frame, 'inline-question');
    // The keyboard was with the list of themes.
    await quiz.bringToFront();
    await quiz.answer(true);
    await inEveryTheme(window, quiz.frame, 'inline-verdict');
  }).timeout(120_000);

  it('the quiz beside the editor: choices and steps before and after an answer, and the result', async () => {
    await window.run('MS-721: Begin Quiz');
    await window.choose('Create PSTN usage records');
    const quiz = await QuizPage.of(window);
    const seen = new Set<string>();
    while ((await quiz.heading.innerText()) !== 'Result') {
      const { type } = await quiz.question();
      const fresh = !seen.has(type) && ['single', 'order'].includes(type);
      seen.add(type);
      fresh && (await inEveryTheme(window, quiz.frame, `quiz-${type}`));
      await quiz.answer(!fresh);
      fresh && (await inEveryTheme(window, quiz.frame, `quiz-${type}-verdict`));
      await quiz.next();
    }
    await inEveryTheme(window, quiz.frame, 'quiz-result');
    await window.run('View: Close All Editors');
  }).timeout(120_000);

  it('the mock exam: those of the past, and the result of one', async () => {
    await window.run('MS-721: Mock Exam');
    const exam = await window.frame('ms721-exam');
    await exam.getByRole('heading', { name: 'Your mock exams' }).waitFor();
    await inEveryTheme(window, exam, 'exam-past');
    await exam.getByRole('listitem').getByRole('link').nth(1).click();
    await exam.locator('#heading', { hasText: 'Result' }).waitFor();
    await inEveryTheme(window, exam, 'exam-result-past');
  });

  it('the dashboard, and readiness explained', async () => {
    await window.run('MS-721: Open Dashboard');
    const dashboard = await window.frame('ms721-dashboard h1');
    await inEveryTheme(window, dashboard, 'dashboard');
    await dashboard.getByRole('heading', { name: 'Days studied' }).scrollIntoViewIfNeeded();
    await window.picture('dashboard-below');
    await window.run('MS-721: Show Readiness');
    // VS Code's own preview: its looks are not ours to answer for.
    await window.pageTitled('Readiness');
    await window.picture('readiness');
  });
});
