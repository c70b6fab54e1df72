import { CodeWindow } from './codeWindow.ts';
import { endedExam } from './pastExams.ts';
import { pastAnswers } from './pastAnswers.ts';

describe('the dashboard', () => {
  let window: CodeWindow;
  before(async () => {
    const history = [...pastAnswers(20, 4), ...endedExam('a', 9, 20), ...endedExam('b', 2, 31)];
    window = await CodeWindow.open({ history });
  });
  after(() => window.close());

  it('shows how one stands, in pictures that are told in words too', async () => {
    await window.run('MS-721: Open Dashboard');
    const frame = await window.frame('ms721-dashboard');
    for (const picture of [
      /^Readiness for the whole exam: \d/,
      /^Reviews in the next two weeks: [1-9]/,
      /^Mock exams: 2\. Latest estimated score: \d+/,
      'Days studied in the last half year: 20. Days in a row: 20.',
    ]) {
      await frame.getByRole('img', { name: picture }).waitFor();
    }
    await frame.getByText('As a table').first().click();
    await frame.getByRole('cell', { name: 'Teams Phone' }).waitFor();
  });
});

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
