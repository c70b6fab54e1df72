import assert from 'node:assert/strict';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';
import { EARLIER, untilSaved } from './saved.ts';

async function quizOn(window: CodeWindow, objective: string): Promise<QuizPage> {
  await window.run('MS-721: Begin Quiz');
  await window.choose(objective);
  return QuizPage.of(window);
}

describe('when things go wrong', () => {
  let window: CodeWindow;
  beforeEach(async () => {
    window = await CodeWindow.open();
  });
  afterEach(() => window.close());

  it('a disk that refuses costs no answer, and says so until it gives in', async () => {
    const quiz = await quizOn(window, 'Create and configure a PSTN gateway');
    const folder = join(window.storage, 'progress');
    await untilSaved(folder, ['quiz.started']);
    // The folder is moved away and a file put in its place: no write can succeed.
    await rename(folder, `${folder}.away`);
    await writeFile(folder, '');
    await quiz.answer(true);
    const notice = quiz.frame.getByRole('alert');
    await notice.waitFor();
    assert.match(await notice.innerText(), /not saved yet/);
    await window.picture('not-saved');
    await rm(folder);
    await rename(`${folder}.away`, folder);
    await quiz.next();
    await notice.waitFor({ state: 'detached' });
    await untilSaved(folder, ['quiz.started', 'answered']);
  });

  it('broken and future lines of the history stay, are reported, and cost nothing else', async () => {
    const folder = join(window.storage, 'progress');
    await mkdir(folder, { recursive: true });
    const broken =
      '{"v":1,"id":"cut off\n\u0000\u0001\u0002\n{"v":99,"id":"later","at":1,"type":"future"}\n';
    await writeFile(join(folder, EARLIER), broken);
    const quiz = await quizOn(window, 'Create and configure a PSTN gateway');
    await window.page
      .getByText(/written by a later version/)
      .first()
      .waitFor();
    await quiz.answer(true);
    await quiz.next();
    assert.equal(await readFile(join(folder, EARLIER), 'utf8'), broken);
    await untilSaved(folder, ['quiz.started', 'answered']);
  });
});
