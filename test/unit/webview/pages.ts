import type { ShownQuestion, Verdict } from '../../../src/webview/messages/item.ts';
import type { QuestionPage } from '../../../src/webview/quiz/page.ts';

/** The same choices for each of three parts. */
const listsOf = (indexes: readonly number[]) =>
  [0, 1, 2].map(() => indexes.map((index) => ({ index, text: `Choice ${index}` })));

/** A question of three parts, shown in another order than it is written in, in the middle of a quiz. */
export const questionPage = (
  type: ShownQuestion['type'],
  rest: Partial<QuestionPage> = {},
): QuestionPage => ({
  type: 'question',
  quiz: 'quiz',
  title: 'Title',
  position: 4,
  total: 10,
  answered: 4,
  question: {
    id: 'question',
    type,
    objective: { id: 'objective', title: 'Objective' },
    stem: 'Stem',
    parts: type === 'written' ? [] : [2, 0, 1].map((index) => ({ index, text: `Part ${index}` })),
    ...(type === 'single' && { choose: 1 }),
    ...(type === 'multiple' && { choose: 2 }),
    ...(type === 'statements' && { choices: listsOf([1, 0]) }),
    ...((type === 'match' || type === 'gaps') && { choices: listsOf([2, 3, 1, 0]) }),
  },
  ...rest,
});

export const verdict: Verdict = {
  correct: true,
  points: 1,
  max: 1,
  response: [0],
  key: [0],
  rationales: [],
  explanation: '',
  source: 'https://learn.microsoft.com/',
  checked: '2026-01-01',
  rating: 'good',
};
