import assert from 'node:assert/strict';
import { violations } from './axe.ts';
import { CodeWindow } from './codeWindow.ts';
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
  }
});
