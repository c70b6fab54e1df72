import assert from 'node:assert/strict';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';

describe('in French', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open({ language: 'fr' });
  });
  after(() => window.close());

  it('the objectives and the welcome speak French', async () => {
    await window.page.getByRole('tab', { name: 'MS-721' }).click();
    await window.reach(/^1 Planifier et concevoir/);
    await window.page.getByRole('button', { name: 'Faire la visite' }).waitFor();
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await window.reach('Créer et configurer des routes vocales');
    await window.picture('french-objectives');
  });

  it('the quiz does too', async () => {
    await window.run('MS-721: Begin Quiz');
    await window.choose('Créer et configurer des routes vocales');
    const quiz = await QuizPage.of(window);
    assert.match(await quiz.heading.innerText(), /^Question 1 sur /);
    await quiz.answer(true);
    assert.equal(await quiz.verdict.innerText(), 'Juste');
    await window.picture('french-quiz');
  });

  it('so do the mock exam and the dashboard', async () => {
    await window.run('MS-721: Examen blanc');
    const exam = await window.frame('ms721-exam');
    await exam.getByRole('button', { name: 'Commencer l’examen' }).click();
    await exam.locator('#heading', { hasText: /^Question 1 sur \d$/ }).waitFor();
    await exam
      .getByText(/^Étude de cas : /)
      .first()
      .waitFor();
    await window.picture('french-exam');
    await window.run('MS-721: Ouvrir le tableau de bord');
    const dashboard = await window.frame('ms721-dashboard');
    await dashboard.getByRole('heading', { name: 'Plan d’étude' }).waitFor();
    await dashboard.getByText('Semaine 1 : Architecture vocale de Teams').waitFor();
    await window.picture('french-dashboard');
  });
});
