import type { Answered } from '../log/events.ts';
import { retrievability, review, type Card, type ReviewRating } from './cards.ts';

/** How often a question that was never asked is answered rightly: by what one knows, by common sense, by guessing. */
export const UNMET = 0.45;

/**
 * By how much asking a question now raises the probability of knowing it on the day of the exam.
 * @param card absent for a question that was never asked
 * @returns -1 to 1
 */
export function gainOf(card: Card | undefined, now: number, exam: number): number {
  const known = card ? retrievability(card, now) : UNMET;
  const before = card ? retrievability(card, exam) : UNMET;
  const after = (rating: ReviewRating) => retrievability(review(card, answerOf(rating, now)), exam);
  return known * after('good') + (1 - known) * after('again') - before;
}

const answerOf = (rating: ReviewRating, at: number): Supposed => ({
  question: '',
  objective: '',
  at,
  rating,
  outcome: { correct: rating !== 'again', points: 0, max: 1 },
});

type Supposed = Pick<Answered, 'question' | 'objective' | 'at' | 'rating' | 'outcome'>;
