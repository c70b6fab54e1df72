import assert from 'node:assert/strict';
import { violations } from './axe.ts';
import { CodeWindow } from './codeWindow.ts';
import { pastAnswers } from './pastAnswers.ts';
import { QuizPage } from './quizPage.ts';

const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** The class by which VS Code tells a webview the kind of its theme. */
const BODY = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  'high-contrast': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast-light',
};

/** What moves by itself, though the person has asked for less motion. */
const moving = (page: QuizPage) =>
  page.frame.evaluate(() => document.getAnimations().map((animation) => animation.id));

describe('the quiz in every theme', () => {
  for (const [name, theme] of Object.entries(THEMES)) {
    it(`${name}: readable and usable for everyone, before and after an answer`, async () => {
      const window = await CodeWindow.open({ theme });
      try {
        await window.run('MS-721: Begin Quiz');
        await window.choose('Create PSTN usage records');
        const quiz = await QuizPage.of(window);
        await quiz.frame.locator(`body.${BODY[name as keyof typeof THEMES]}`).waitFor();
        assert.deepEqual(await violations(quiz), []);
        await window.picture(`${name}-question`);
        await quiz.answer(false);
        assert.deepEqual(await violations(quiz), []);
        await window.picture(`${name}-verdict`);
        while ((await quiz.question()).type !== 'order') {
          await quiz.next();
          if ((await quiz.question()).type !== 'order') {
            await quiz.answer(true);
          }
        }
        assert.deepEqual(await violations(quiz), []);
        await window.picture(`${name}-order`);
      } finally {
        await window.close();
      }
    });

    it(`${name}: the view in the sidebar, the result and readiness too`, async () => {
      const window = await CodeWindow.open({ theme, history: pastAnswers(20, 4) });
      const looks = async (page: QuizPage, picture: string) => {
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(await moving(page), []);
        await window.picture(`${name}-${picture}`);
      };
      try {
        await window.page.emulateMedia({ reducedMotion: 'reduce' });
        await window.openSidebar();
        const quiz = await QuizPage.of(window, 'sidebar');
        await looks(quiz, 'home');
        await quiz.frame.getByRole('button', { name: 'Review now' }).click();
        await quiz.frame.locator('#heading', { hasText: 'Question 1 of' }).waitFor();
        await looks(quiz, 'inline');
        await quiz.answer(true);
        await looks(quiz, 'inline-verdict');
        await window.run('MS-721: Show Readiness');
        // VS Code's own preview: its looks are not ours to answer for.
        await window.pageTitled('Readiness');
        await window.picture(`${name}-readiness`);
        await window.run('MS-721: Begin Quiz');
        await window.choose('Create PSTN usage records');
        const panel = await QuizPage.of(window);
        for (let answered = 0; (await panel.heading.innerText()) !== 'Result'; answered++) {
          await panel.answer(answered > 0);
          await panel.next();
        }
        await looks(panel, 'result');
      } finally {
        await window.close();
      }
    });
  }
});
