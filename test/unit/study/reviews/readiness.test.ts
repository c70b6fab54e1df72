import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DAY, review, type Card, type ReviewRating } from '../../../../src/study/reviews/cards.ts';
import {
  levelOf,
  readinessOf,
  together,
  weighted,
  type Readiness,
} from '../../../../src/study/reviews/readiness.ts';

const NOW = Date.parse('2026-11-20');

/** A card that was answered a number of days ago. */
function card(rating: ReviewRating, daysAgo = 0, times = 1): Card {
  const correct = rating !== 'again';
  const answer = {
    question: 'a',
    objective: 'o',
    at: NOW - daysAgo * DAY,
    rating,
    outcome: { correct, points: correct ? 1 : 0, max: 1 },
  };
  let made: Card | undefined;
  for (let time = 0; time < times; time++) {
    made = review(made, answer);
  }
  return made!;
}

const of = (cards: readonly Card[], total: number) => readinessOf({ cards, total, due: 0 }, NOW);
const repeat = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe('readiness', () => {
  it('is wide open while nothing was asked', () => {
    assert.deepEqual(of([], 6), { low: 0, high: 1, asked: 0, total: 6, due: 0 });
    assert.equal(levelOf(of([], 6)), 'unseen');
    assert.equal(levelOf(of([], 0)), 'none');
  });

  it('is not claimed after one right answer of six', () => {
    const one = of([card('good')], 6);
    assert.ok(one.low < 0.2 && one.high > 0.9);
    assert.equal(levelOf(one), 'growing');
  });

  it('is claimed when all was asked and is known', () => {
    assert.equal(levelOf(of(repeat(6, card('easy')), 6)), 'ready');
  });

  it('falls as things are forgotten', () => {
    const fresh = of(repeat(6, card('good', 0)), 6);
    const stale = of(repeat(6, card('good', 60)), 6);
    assert.ok(stale.low < fresh.low && stale.high < fresh.high);
    assert.equal(levelOf(of(repeat(6, card('again', 60)), 6)), 'weak');
  });

  it('stands a bank that lost questions', () => {
    assert.deepEqual([of(repeat(3, card('good')), 1).total], [3]);
  });

  it('of several is the mean of those that have questions, by weight', () => {
    const half: Readiness = { low: 0.4, high: 0.6, asked: 2, total: 4, due: 1 };
    const full: Readiness = { low: 0.8, high: 1, asked: 4, total: 4, due: 0 };
    const none: Readiness = { low: 0, high: 1, asked: 0, total: 0, due: 0 };
    const near = (one: Readiness, low: number, high: number) =>
      assert.ok(Math.abs(one.low - low) < 1e-9 && Math.abs(one.high - high) < 1e-9);
    near(together([half, full, none]), 0.6, 0.8);
    near(
      weighted([
        [half, 3],
        [full, 1],
        [none, 9],
      ]),
      0.5,
      0.7,
    );
    assert.deepEqual(together([none]), { ...none });
    assert.deepEqual([together([half, full]).asked, together([half, full]).due], [6, 1]);
  });

  it('is a range within 0 and 1 for any history, narrower the more is asked', () => {
    const rating = fc.constantFrom<ReviewRating>('again', 'hard', 'good', 'easy');
    const cards = fc.array(fc.tuple(rating, fc.nat({ max: 300 })), { maxLength: 12 });
    fc.assert(
      fc.property(cards, fc.nat({ max: 12 }), (some, more) => {
        const made = some.map(([how, ago]) => card(how, ago));
        const { low, high } = of(made, made.length + more);
        assert.ok(low >= 0 && low <= high && high <= 1);
        const all = of(made, made.length);
        assert.ok(low <= all.low && high === all.high);
      }),
    );
  });
});
