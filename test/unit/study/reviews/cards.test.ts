import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StudyEvent } from '../../../../src/study/log/events.ts';
import {
  DAY,
  isDue,
  replayCards,
  retrievability,
  type ReviewRating,
} from '../../../../src/study/reviews/cards.ts';

const START = Date.parse('2026-11-01');

function answered(day: number, rating: ReviewRating, question = 'a'): StudyEvent {
  const correct = rating !== 'again';
  return {
    v: 1,
    id: `${question}/${day}`,
    at: START + day * DAY,
    type: 'answered',
    quiz: 'quiz',
    question,
    objective: 'routing.routes',
    response: [0],
    outcome: { correct, points: correct ? 1 : 0, max: 1 },
    ms: 1000,
    rating,
  };
}

const cardOf = (...events: readonly StudyEvent[]) => replayCards(events).get('a')!;

describe('cards', () => {
  it('come of answers, one for each question', () => {
    const cards = replayCards([
      answered(0, 'good'),
      answered(1, 'again'),
      answered(2, 'good', 'b'),
    ]);
    assert.deepEqual([...cards.keys()], ['a', 'b']);
    assert.deepEqual([cards.get('a')!.answers, cards.get('a')!.right], [2, 1]);
  });

  it('are due later the better the question was known', () => {
    const due = (['again', 'hard', 'good', 'easy'] as const).map(
      (rating) => cardOf(answered(0, rating)).due,
    );
    assert.deepEqual(
      due,
      [...new Set(due)].sort((a, b) => a - b),
    );
    assert.ok(due[0]! >= START + DAY, 'not before the next day');
  });

  it('are due when the probability of knowing them has fallen to about 90 %', () => {
    const card = cardOf(answered(0, 'good'));
    assert.ok(Math.abs(retrievability(card, card.due) - 0.9) < 0.05);
    assert.ok(!isDue(card, card.due - 1) && isDue(card, card.due));
  });

  it('are due again when the meaning of their item has changed since', () => {
    const card = cardOf(answered(0, 'easy'));
    assert.ok(isDue(card, START + DAY, '2026-11-02'));
    assert.ok(!isDue(card, START + DAY, '2026-10-31'));
    assert.equal(card.answers, 1);
  });

  it('follow a person’s own rating instead of the derived one', () => {
    const answer = answered(0, 'good');
    const own: StudyEvent = {
      v: 1,
      id: 'own',
      at: START + 5,
      type: 'rated',
      quiz: 'quiz',
      answer: answer.id,
      rating: 'hard',
    };
    assert.equal(cardOf(answer, own).due, cardOf(answered(0, 'hard')).due);
  });

  it('stand a clock that was set back', () => {
    const card = cardOf(answered(10, 'good'), answered(3, 'good'));
    assert.equal(card.reviewed, START + 10 * DAY);
    assert.ok(card.due > card.reviewed);
  });

  it('of any history have a probability between 0 and 1, and are due after their last answer', () => {
    const day = fc.nat({ max: 400 });
    const rating = fc.constantFrom<ReviewRating>('again', 'hard', 'good', 'easy');
    fc.assert(
      fc.property(fc.array(fc.tuple(day, rating), { minLength: 1 }), day, (answers, later) => {
        const card = cardOf(...answers.map(([at, how]) => answered(at, how)));
        const known = retrievability(card, card.reviewed + later * DAY);
        assert.ok(known >= 0 && known <= 1 && card.due > card.reviewed && card.stability > 0);
      }),
    );
  });
});
