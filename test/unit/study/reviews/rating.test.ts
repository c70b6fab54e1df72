import assert from 'node:assert/strict';
import { ratingOf } from '../../../../src/study/reviews/rating.ts';

const right = { correct: true, points: 1, max: 1 };
const wrong = { correct: false, points: 0, max: 1 };
/** 100 words and one choice: 38 s are usual. */
const words = 100;

describe('rating', () => {
  const cases = [
    ['good', 'right in the usual time', { outcome: right, ms: 38_000, unsure: false }],
    ['easy', 'right in no time', { outcome: right, ms: 10_000, unsure: false }],
    ['hard', 'right in no time, but not sure', { outcome: right, ms: 10_000, unsure: true }],
    ['hard', 'right after long thought', { outcome: right, ms: 120_000, unsure: false }],
    ['again', 'wrong', { outcome: wrong, ms: 38_000, unsure: false }],
    ['again', 'partly right', { outcome: { ...wrong, points: 1, max: 2 }, ms: 1, unsure: true }],
  ] as const;
  for (const [rating, what, circumstances] of cases) {
    it(`is ${rating} for ${what}`, () => {
      assert.equal(ratingOf({ ...circumstances, words }), rating);
    });
  }
});
