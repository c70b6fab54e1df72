import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partCount } from '../../src/study/slots.ts';
import { countOf } from './bank.ts';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';

const OBJECTIVE = 'Create and configure voice routes';

describe('an evening of study', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  it('begins with a short welcome above the objectives', async () => {
    await window.openSidebar();
    await window.page.getByRole('button', { name: 'Take the Tour' }).waitFor();
    await window.picture('welcome');
  });

  it('shows a skill’s objectives and opens notes as a rendered page', async () => {
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await (await window.reach(OBJECTIVE)).click();
    const notes = await window.pageTitled(OBJECTIVE);
    await notes.getByText('Read more').first().waitFor();
    await window.picture('notes');
  });

  it('begins a quiz from the notes', async () => {
    await window.page.getByRole('button', { name: 'Begin Quiz', exact: true }).first().click();
    const quiz = await QuizPage.of(window);
    assert.equal(
      await quiz.heading.innerText(),
      `Question 1 of ${countOf('direct-routing.voice-routes')}`,
    );
    await window.picture('quiz-question');
  });

  it('says at once what was right, and why', async () => {
    const quiz = await QuizPage.of(window);
    await quiz.answer(false);
    assert.match(await quiz.verdict.innerText(), /Not right|Partly right/);
    const question = await quiz.question();
    const text = await quiz.frame.locator('main').innerText();
    assert.ok(text.includes('Source:'), text);
    assert.equal(await quiz.frame.locator('.rationale').count(), partCount(question));
    await window.picture('quiz-verdict');
  });

  it('has the answer on disk as soon as the verdict is there', async () => {
    const [file] = await readdir(join(window.storage, 'progress'));
    const lines = (await readFile(join(window.storage, 'progress', file ?? ''), 'utf8'))
      .trim()
      .split('\n');
    const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    assert.deepEqual(types, ['quiz.started', 'answered']);
  });

  it('loses nothing when the window is reloaded', async () => {
    let quiz = await QuizPage.of(window);
    await quiz.next();
    await quiz.answer(true);
    await window.reload();
    quiz = await QuizPage.of(window);
    assert.match(await quiz.heading.innerText(), /^Question 3 of /);
    assert.ok((await quiz.frame.locator('main').innerText()).includes('continuing the quiz'));
  });

  it('is resumed after its panel was closed', async () => {
    await window.run('View: Close All Editors');
    await window.run('MS-721: Begin Quiz');
    await window.choose(OBJECTIVE);
    const quiz = await QuizPage.of(window);
    assert.match(await quiz.heading.innerText(), /^Question 3 of /);
  });

  it('is taken to its end by keyboard alone, with a result that says what to look at again', async () => {
    const quiz = await QuizPage.of(window);
    const total = countOf('direct-routing.voice-routes');
    await quiz.frame.locator('#heading').focus();
    for (let position = 3; position <= total; position++) {
      await quiz.answer(true);
      assert.equal(await quiz.verdict.innerText(), 'Right');
      await quiz.next();
    }
    const text = await quiz.frame.locator('main').innerText();
    assert.ok(text.includes(`${total - 1} of ${total} right`), text);
    assert.ok(text.includes('Look at again'), text);
    await window.picture('quiz-result');
  });

  it('offers what was missed as a quiz of its own', async () => {
    const quiz = await QuizPage.of(window);
    await quiz.frame.getByRole('button', { name: 'Only those missed' }).click();
    await quiz.frame.locator('#heading', { hasText: 'Question 1 of 1' }).waitFor();
  });

  it('keeps an answer in the making while its tab is hidden', async () => {
    let quiz = await QuizPage.of(window);
    await quiz.frame.waitForFunction(() => document.hasFocus());
    const { type } = await quiz.question();
    const picks = type === 'single' || type === 'multiple';
    await quiz.press('1');
    if (!picks) {
      await quiz.press('ArrowDown');
    }
    if (type === 'order') {
      await quiz.frame.locator('[data-position="1"]:focus').waitFor();
    }
    const look = async () => ({
      parts: await quiz.parts(),
      chosen: await quiz.frame.locator('input:checked').count(),
    });
    const before = await look();
    assert.equal(before.chosen, picks || type === 'statements' ? 1 : 0);
    await window.openFile('direct-routing.ps1');
    await window.page.getByRole('tab', { name: /^Quiz: / }).click();
    quiz = await QuizPage.of(window);
    assert.deepEqual(await look(), before);
  });

  it('covers a whole skill, the first thing that the palette offers', async () => {
    await window.run('MS-721: Begin Quiz');
    await window.choose('All of 3.6');
    await window.page.getByRole('tab', { name: /^Quiz: .*Direct Routing/ }).waitFor();
    const quiz = await QuizPage.of(window);
    await quiz.frame.locator('#heading', { hasText: 'Question 1 of 20' }).waitFor();
  });

  it('asks of one objective no more than is about it', async () => {
    await window.run('MS-721: Begin Quiz');
    await window.choose('casting');
    await window.page.getByRole('tab', { name: /^Quiz: .*casting/ }).waitFor();
    const quiz = await QuizPage.of(window);
    await quiz.frame
      .locator('#heading', { hasText: `Question 1 of ${countOf('room-features.casting')}` })
      .waitFor();
  });
});
