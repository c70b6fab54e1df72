import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';
import { untilSaved } from './saved.ts';

const EXPORTED = 'history.jsonl';
const OBJECTIVE = 'Create and configure voice routes';

/** Waits until an input holds what it should. */
async function holds(input: Locator, wanted: RegExp): Promise<void> {
  await input.waitFor();
  const handle = await input.elementHandle();
  await input
    .page()
    .waitForFunction(
      ([element, source]) => new RegExp(source).test((element as HTMLInputElement).value),
      [handle, wanted.source] as const,
    );
}

describe('a history that is taken along, and begun anew', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  const progress = () => join(window.storage, 'progress');
  const says = (text: string | RegExp) => window.page.getByText(text).first().waitFor();
  /**
   * Gives a file of the storage's folder in VS Code's own dialog.
   * @param proposed what the dialog has proposed once it has looked around
   */
  const giveFile = async (name: string, proposed: RegExp) => {
    const input = window.page.locator('.quick-input-widget input.input');
    const path = join(window.storage, name);
    await holds(input, proposed);
    // While it is still looking around it may put its own proposal back.
    for (let attempt = 0; attempt < 10 && (await input.inputValue()) !== path; attempt++) {
      await input.fill(path);
      await window.entry('progress').or(window.entry(name)).first().waitFor();
    }
    await window.page.keyboard.press('Enter');
  };

  it('is exported to a file, every event a line', async () => {
    await window.openSidebar();
    await window.run('MS-721: Begin Quiz');
    await window.choose(OBJECTIVE);
    const quiz = await QuizPage.of(window);
    await quiz.answer(true);
    await untilSaved(progress(), ['quiz.started', 'answered']);
    await window.run('MS-721: Export History…');
    await giveFile(EXPORTED, /ms721-history-[\d-]+\.jsonl$/);
    await says('History exported. Answers: 1.');
    const lines = (await readFile(join(window.storage, EXPORTED), 'utf8')).trim().split('\n');
    const types = lines.map((line) => (JSON.parse(line) as { type: string }).type);
    assert.deepEqual(types, ['quiz.started', 'answered']);
  });

  it('is imported again without a change', async () => {
    await window.run('MS-721: Import History…');
    await giveFile(EXPORTED, /\/$/);
    await says('History imported. New answers: 0; there already: 1.');
    assert.equal((await readdir(progress())).length, 1);
  });

  it('is exported for Anki', async () => {
    await window.run('MS-721: Export Questions to Anki…');
    await window.choose('Questions answered so far');
    await giveFile('anki.txt', /ms721-anki-[\d-]+\.txt$/);
    await says('Questions exported: 1.');
    const text = await readFile(join(window.storage, 'anki.txt'), 'utf8');
    assert.match(text, /^#separator:tab\n/);
    assert.match(text, /\ndirect-routing\.voice-routes\.[\w-]+\t<p>/);
  });

  it('is reset only when one is sure, with a copy, and comes back by Undo', async () => {
    const asked = /voice routes, \d+ questions, between/;
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await window.reach(asked);
    await window.run('MS-721: Reset History…');
    await says('Reset your answers on “All objectives”?');
    await window.picture('reset');
    await window.page.getByRole('button', { name: 'Reset', exact: true }).click();
    await says(/Nothing was deleted/);
    await window.reach(/voice routes, \d+ questions, not asked yet/);
    assert.equal((await readdir(join(window.storage, 'backups'))).length, 1);
    await window.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await window.reach(asked);
    await untilSaved(progress(), ['quiz.started', 'answered', 'reset', 'reset.undone']);
  });
});
