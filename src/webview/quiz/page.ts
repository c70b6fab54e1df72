import type { ToQuiz } from '../messages/quiz.ts';

export type QuestionPage = ToQuiz['question'];

/** What the quiz shows, one at a time. */
export type Page = QuestionPage | ToQuiz['result'] | ToQuiz['home'];

/** Whether both show the same question, answered or not. */
export const isSame = (before: Page | undefined, now: Page): boolean =>
  before?.type === 'question' &&
  now.type === 'question' &&
  before.quiz === now.quiz &&
  before.question.id === now.question.id;
