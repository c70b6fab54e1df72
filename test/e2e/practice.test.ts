import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';
import { pastAnswers } from './pastAnswers.ts';

describe('a practice set', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open({ history: pastAnswers(5, 4) });
  });
  after(() => window.close());

  /** Ticks an objective in the open list. */
  const tick = async (title: string) => {
    await window.type(title);
    await window.entry(title).getByRole('checkbox').click();
  };

  it('is put together from objectives, and has what was missed alone', async () => {
    await window.run('MS-721: Practice Set…');
    await tick('Configure connectivity between Teams Phone');
    await tick('Create and configure a PSTN gateway');
    await window.picture('practice-objectives');
    await window.page.getByRole('button', { name: 'OK' }).filter({ visible: true }).click();
    await window.entry('Only those missed last time').waitFor();
    await window.picture('practice-which');
    await window.choose('Only those missed last time');
    await window.type('3');
    await window.page.keyboard.press('Enter');
    const quiz = await QuizPage.of(window);
    await quiz.frame.getByText('Practice set').waitFor();
    await quiz.frame.locator('#heading', { hasText: 'Question 1 of 3' }).waitFor();
    for (let answered = 0; answered < 3; answered++) {
      await quiz.answer(true);
      await quiz.next();
    }
    await quiz.frame.getByText('3 of 3 right').first().waitFor();
    await quiz.frame.getByRole('button', { name: 'New quiz' }).click();
    await quiz.frame.locator('#heading', { hasText: 'Question 1 of 3' }).waitFor();
  });
});
