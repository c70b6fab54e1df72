import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countOf } from './bank.ts';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';

const OBJECTIVE = 'Create and configure voice routes';

describe('the quiz below the objectives', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  const inline = () => QuizPage.of(window, 'sidebar');
  const written = async () => {
    const folder = join(window.storage, 'progress');
    const files = await readdir(folder).catch(() => []);
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    return texts.flatMap((text) => text.trim().split('\n'));
  };

  it('says what is due while nothing is selected', async () => {
    await window.openSidebar();
    const quiz = await inline();
    assert.equal(await quiz.heading.innerText(), 'Nothing is due for review');
    await window.picture('inline-home');
  });

  it('follows the objective that is selected, and begins nothing by it', async () => {
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await (await window.reach(OBJECTIVE)).click();
    const quiz = await inline();
    const heading = `Question 1 of ${countOf('direct-routing.voice-routes')}`;
    await quiz.frame.locator('#heading', { hasText: heading }).waitFor();
    assert.deepEqual(await written(), []);
    await window.picture('inline-question');
  });

  it('takes an answer by keyboard in the width of a sidebar, with what a person is not sure of', async () => {
    const quiz = await inline();
    await quiz.heading.click();
    await quiz.press('0');
    assert.ok(await quiz.frame.getByRole('checkbox', { name: 'I’m not sure' }).isChecked());
    await quiz.answer(true);
    assert.equal(await quiz.verdict.innerText(), 'Right');
    assert.ok(await quiz.frame.getByRole('radio', { name: 'Hard' }).isChecked());
    const wide = await quiz.frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0, 'nothing is cut off at the side');
    await window.picture('inline-verdict');
  });

  it('has quiz and answer on disk by then, and the rating that a person gives instead', async () => {
    const quiz = await inline();
    const types = async () =>
      (await written()).map((line) => (JSON.parse(line) as { type: string }).type);
    assert.deepEqual(await types(), ['quiz.started', 'answered']);
    await quiz.frame.getByRole('radio', { name: 'Easy' }).click();
    await window.reach(/^3\.6 Direct Routing/);
    while ((await types()).at(-1) !== 'rated') {
      await quiz.frame.getByRole('radio', { name: 'Easy', checked: true }).waitFor();
    }
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
    await (await window.reach('Create PSTN usage records')).click();
    const other = await inline();
    const heading = `Question 1 of ${countOf('direct-routing.pstn-usages')}`;
    await other.frame.locator('#heading', { hasText: heading }).waitFor();
    await (await window.reach(OBJECTIVE)).click();
    const quiz = await inline();
    const again = `Question 2 of ${countOf('direct-routing.voice-routes')}`;
    await quiz.frame.locator('#heading', { hasText: again }).waitFor();
  });
});
