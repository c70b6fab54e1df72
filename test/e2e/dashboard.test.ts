import assert from 'node:assert/strict';
import { violationsIn } from './axe.ts';
import { CodeWindow } from './codeWindow.ts';
import { endedExam } from './pastExams.ts';
import { pastAnswers } from './pastAnswers.ts';

for (const [theme, name] of [
  ['Default Dark Modern', 'dark'],
  ['Default Light Modern', 'light'],
  ['Default High Contrast', 'high-contrast'],
  ['Default High Contrast Light', 'high-contrast-light'],
] as const) {
  describe(`the dashboard, ${name}`, () => {
    let window: CodeWindow;
    before(async () => {
      const history = [...pastAnswers(20, 4), ...endedExam('a', 9, 20), ...endedExam('b', 2, 31)];
      window = await CodeWindow.open({ theme, history });
    });
    after(() => window.close());

    it('shows how one stands, in pictures that are told in words too', async () => {
      await window.run('MS-721: Open Dashboard');
      const frame = await window.frame('ms721-dashboard');
      for (const picture of [
        /^Readiness for the whole exam: \d/,
        /^Reviews in the next two weeks: [1-9]/,
      ]) {
        await frame.getByRole('img', { name: picture }).waitFor();
      }
      await frame
        .getByRole('img', { name: /^Mock exams: 2\. Latest estimated score: \d+/ })
        .waitFor();
      await frame
        .getByRole('img', { name: 'Days studied in the last half year: 20. Days in a row: 20.' })
        .waitFor();
      assert.deepEqual(await violationsIn(frame), []);
      await window.picture(`dashboard-${name}`);
      await frame.getByRole('heading', { name: 'Days studied' }).scrollIntoViewIfNeeded();
      await window.picture(`dashboard-${name}-below`);
    });
  });
}

describe('the dashboard of someone who has just begun', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  it('says so, leads on, and comes back after a reload', async () => {
    await window.run('MS-721: Open Dashboard');
    let frame = await window.frame('ms721-dashboard');
    await frame.getByText('None taken yet.').waitFor();
    await frame.getByText('The date of your exam is not set.').waitFor();
    await window.reload();
    frame = await window.frame('ms721-dashboard');
    await frame.getByText('None taken yet.').waitFor();
    await window.picture('dashboard-empty');
    await frame.getByRole('button', { name: 'Mock exam' }).click();
    await window.frame('ms721-exam');
  });
});
