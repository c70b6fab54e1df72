/** Practice sets: questions that a person puts together. */
import type { Question } from '../content/schema/question.ts';
import { isDue, type Card } from './reviews/cards.ts';

/** Which questions: all, those last answered wrongly, those never asked, or those due for review. */
export type Which = 'all' | 'missed' | 'unseen' | 'due';

/** Whether questions of case studies are among them. */
export type Cases = 'with' | 'without' | 'only';

export interface Known {
  /** By question id. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly now: number;
}

/** The questions of a kind. */
export function questionsThat(
  which: Which,
  questions: readonly Question[],
  { cards, now }: Known,
): Question[] {
  return questions.filter(({ id, changed }) => {
    const card = cards.get(id);
    switch (which) {
      case 'all':
        return true;
      case 'missed':
        return card !== undefined && !card.lastCorrect;
      case 'unseen':
        return card === undefined;
      case 'due':
        return card !== undefined && isDue(card, now, changed);
    }
  });
}

export const questionsWithCases = (cases: Cases, questions: readonly Question[]): Question[] =>
  questions.filter(
    (question) => cases === 'with' || (question.case !== undefined) === (cases === 'only'),
  );
