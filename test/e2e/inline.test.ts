import assert from 'node:assert/strict';
import { join } from 'node:path';
import { countOf } from './bank.ts';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';
import { savedTypes, untilSaved } from './saved.ts';

const OBJECTIVE = 'Create and configure voice routes';

describe('the quiz below the objectives', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  const inline = () => QuizPage.of(window, 'sidebar');
  /** Selects an objective, and waits until its notes have the keyboard, as they do whenever they open. */
  const lookAt = async (objective: string) => {
    await (await window.reach(objective)).click();
    const notes = await window.pageTitled(objective);
    await notes.waitForFunction(() => document.hasFocus());
  };
  const progress = () => join(window.storage, 'progress');

  it('says what is due while nothing is selected', async () => {
    await window.openSidebar();
    const quiz = await inline();
    assert.equal(await quiz.heading.innerText(), 'Nothing is due for review');
    await window.picture('inline-home');
  });

  it('follows the objective that is selected, and begins nothing by it', async () => {
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await lookAt(OBJECTIVE);
    const quiz = await inline();
    const heading = `Question 1 of ${countOf('direct-routing.voice-routes')}`;
    await quiz.frame.locator('#heading', { hasText: heading }).waitFor();
    await assert.rejects(savedTypes(progress()), { code: 'ENOENT' });
    await window.picture('inline-question');
  });

  it('takes an answer by keyboard in the width of a sidebar, with what a person is not sure of', async () => {
    const quiz = await inline();
    await quiz.heading.click();
    await quiz.press('0');
    await quiz.frame.getByRole('checkbox', { name: 'I’m not sure', checked: true }).waitFor();
    await quiz.answer(true);
    assert.equal(await quiz.verdict.innerText(), 'Right');
    await quiz.frame.getByRole('radio', { name: 'Hard', checked: true }).waitFor();
    const wide = await quiz.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0, 'nothing is cut off at the side');
    await window.picture('inline-verdict');
  });

  it('has quiz and answer on disk by then, and the rating that a person gives instead', async () => {
    const quiz = await inline();
    await untilSaved(progress(), ['quiz.started', 'answered']);
    await quiz.frame.getByRole('radio', { name: 'Easy' }).click();
    await untilSaved(progress(), ['quiz.started', 'answered', 'rated']);
  });

  it('shows in the tree at once how ready one is, and why', async () => {
    await window.reach(/voice routes, \d+ questions, between \d+ and \d+ percent ready/);
    await window.picture('readiness-tree');
    await window.run('MS-721: Show Readiness');
    const page = await window.pageTitled('Readiness');
    await page.getByText('The whole exam:').waitFor();
    await page.waitForFunction(() => document.hasFocus());
    await window.picture('readiness-page');
  });

  it('copies a report of a problem that names the question', async () => {
    const quiz = await inline();
    await quiz.frame.getByRole('link', { name: 'Report a Problem' }).click();
    await window.page
      .getByText(/A report on “direct-routing\.voice-routes\./)
      .first()
      .waitFor();
  });

  it('goes on where it was when another objective was looked at meanwhile', async () => {
    await lookAt('Create PSTN usage records');
    const other = await inline();
    const heading = `Question 1 of ${countOf('direct-routing.pstn-usages')}`;
    await other.frame.locator('#heading', { hasText: heading }).waitFor();
    await lookAt(OBJECTIVE);
    const quiz = await inline();
    const again = `Question 2 of ${countOf('direct-routing.voice-routes')}`;
    await quiz.frame.locator('#heading', { hasText: again }).waitFor();
  });

  it('is taken to its end by keyboard alone', async () => {
    const quiz = await inline();
    await quiz.heading.click();
    for (let position = 2; position <= countOf('direct-routing.voice-routes'); position++) {
      await quiz.answer(true);
      assert.equal(await quiz.verdict.innerText(), 'Right');
      await quiz.next();
    }
    await quiz.frame.locator('#heading', { hasText: 'Result' }).waitFor();
    await window.picture('inline-result');
  });
});
