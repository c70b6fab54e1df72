import assert from 'node:assert/strict';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';

describe('in VS Code for the Web', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.openWeb();
  });
  after(() => window.close());

  it('the objectives are there', async () => {
    await window.openSidebar();
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await window.reach('Create and configure voice routes');
  });

  it('a quiz is answered, and survives a reload in the browser’s own storage', async () => {
    await window.run('MS-721: Begin Quiz');
    await window.choose('Create and configure voice routes');
    let quiz = await QuizPage.of(window);
    await quiz.answer(true);
    assert.equal(await quiz.verdict.innerText(), 'Right');
    await window.picture('web-quiz');
    await window.reload();
    quiz = await QuizPage.of(window);
    assert.match(await quiz.heading.innerText(), /^Question 2 of /);
  });

  it('hover explains a cmdlet of a script in a virtual workspace', async () => {
    await window.openFile('direct-routing.ps1');
    const cmdlet = window.page.locator('.view-line span', { hasText: /^New-CsOnlinePSTNGateway$/ });
    const hover = window.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Exam objectives' });
    await window.restOn(cmdlet.first(), hover);
  });
});
