/** Practice sets: questions that a person puts together. */
import type { Question } from '../content/schema/question.ts';
import type { Card } from './reviews/cards.ts';
import { isDueToday } from './reviews/plan.ts';

/** Which questions: all, those last answered wrongly, those never asked, or those due for review. */
export type Which = 'all' | 'missed' | 'unseen' | 'due';

/** Whether questions of case studies are among them. */
export type Cases = 'with' | 'without' | 'only';

export interface Known {
  /** By question id. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly now: number;
  /** The beginning of the exam's day, where it is known. */
  readonly exam: number | undefined;
}

/** The questions of a kind. */
export function questionsThat(
  which: Which,
  questions: readonly Question[],
  { cards, now, exam }: Known,
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
        return card !== undefined && isDueToday(card, { now, exam, changed });
    }
  });
}

export const questionsWithCases = (cases: Cases, questions: readonly Question[]): Question[] =>
  questions.filter(
    (question) => cases === 'with' || (question.case !== undefined) === (cases === 'only'),
  );
