import type { Outcome } from '../grading.ts';
import type { ReviewRating } from './cards.ts';

export interface Circumstances {
  readonly outcome: Outcome;
  /** From the question's appearance to the answer, in milliseconds. */
  readonly ms: number;
  /** Whether the person said "I'm not sure" before answering. */
  readonly unsure: boolean;
  /** What the question takes to read: its stem and its options, in words. */
  readonly words: number;
}

/** Milliseconds that a word takes to read, at 200 words a minute, and that a choice takes besides. */
const PER_WORD = 300;
const PER_CHOICE = 8_000;

/**
 * How well a question was known. Not all of it right is `again`. Right is `good`; `hard` where the person was not
 * sure or took more than three times as long as reading and choosing take; `easy` where it took less than a third.
 */
export function ratingOf({ outcome, ms, unsure, words }: Circumstances): ReviewRating {
  if (!outcome.correct) {
    return 'again';
  }
  const usual = words * PER_WORD + PER_CHOICE * outcome.max;
  if (unsure || ms > 3 * usual) {
    return 'hard';
  }
  return ms < usual / 3 ? 'easy' : 'good';
}
