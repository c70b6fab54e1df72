import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLearner } from '../../../../scripts/simulation/learner.ts';
import { policies } from '../../../../scripts/simulation/policies.ts';
import { prepare } from '../../../../scripts/simulation/run.ts';
import { DAY, replayCards, type ReviewRating } from '../../../../src/study/reviews/cards.ts';
import type { StudyEvent } from '../../../../src/study/log/events.ts';
import { gainOf } from '../../../../src/study/reviews/gain.ts';
import { NEW_A_DAY, plannedToday, type PlanContext } from '../../../../src/study/reviews/plan.ts';

/** Noon, so that no time zone moves it to another day. */
const NOW = new Date(2026, 10, 20, 12).getTime();
const EXAM = new Date(2026, 11, 20).getTime();

/** Objectives `a`, `b` …, each with so many questions. */
const bankOf = (objectives: string, each: number) =>
  Array.from(objectives).flatMap((objective) =>
    Array.from({ length: each }, (_, index) => ({ id: `${objective}${index}`, objective })),
  );

const answered = (
  question: string,
  daysAgo: number,
  rating: ReviewRating = 'good',
): StudyEvent => ({
  v: 1,
  id: `${question}/${daysAgo}`,
  at: NOW - daysAgo * DAY,
  type: 'answered',
  quiz: 'q',
  question,
  objective: question[0]!,
  response: [0],
  outcome: { correct: rating !== 'again', points: 0, max: 1 },
  ms: 1,
  rating,
});

function planned(events: readonly StudyEvent[], rest: Partial<PlanContext> = {}): string[] {
  const bank = bankOf('ab', 3);
  const weights = new Map([
    ['a', 0.2],
    ['b', 0.8],
  ]);
  return plannedToday({ bank, cards: replayCards(events), now: NOW, weights, ...rest });
}

describe('the plan without an exam date', () => {
  it('asks what is due, least remembered first, then what is new', () => {
    const plan = planned([answered('a0', 9), answered('a1', 30), answered('a2', 1)]);
    assert.deepEqual(plan.slice(0, 2), ['a1', 'a0']);
    assert.deepEqual(plan.slice(2).sort(), ['b0', 'b1', 'b2']);
  });

  it('meets no more than its share of new questions a day', () => {
    const bank = bankOf('ab', 50);
    assert.equal(planned([], { bank }).length, NEW_A_DAY);
    const met = Array.from({ length: 5 }, (_, index) => answered(`a${index}`, 0));
    assert.equal(planned(met, { bank }).length, NEW_A_DAY - 5);
  });

  it('asks what has changed', () => {
    const bank = [{ id: 'a0', objective: 'a', changed: '2026-11-20' }];
    assert.deepEqual(planned([answered('a0', 1)], { bank }), ['a0']);
  });
});

describe('the plan towards an exam', () => {
  it('prefers what weighs more', () => {
    const plan = planned([answered('a0', 9), answered('b0', 9)], { exam: EXAM });
    assert.ok(plan.indexOf('b0') < plan.indexOf('a0'));
  });

  it('prefers what is most at risk among what weighs the same', () => {
    const plan = planned([answered('b0', 9), answered('b1', 9, 'easy'), answered('b1', 3)], {
      exam: EXAM,
    });
    assert.ok(plan.includes('b0') && !plan.includes('b1'));
  });

  it('spreads new questions over the days left, every objective in turn', () => {
    const bank = bankOf('ab', 46);
    const plan = planned([], { bank, exam: EXAM });
    // 92 questions over the 23 days before the last week.
    assert.equal(plan.length, 4);
    assert.equal(plan.filter((id) => id.startsWith('a')).length, 2);
  });

  it('gives each question a turn of its own in the last week', () => {
    const bank = bankOf('ab', 50);
    const events = bank
      .map(({ id }) => [28, 21, 14].map((ago) => answered(id, ago, 'easy')))
      .flat();
    const loads = [7, 6, 5, 4, 3, 2, 1].map((left) => {
      const exam = new Date(2026, 10, 20 + left).getTime();
      return planned(events, { bank, exam }).length;
    });
    // Nothing is due by itself; what was asked on its turn would not come again.
    const turns = loads.map((load, index) => load - (loads[index - 1] ?? 0));
    assert.equal(loads.at(-1), 100);
    assert.ok(Math.max(...turns) < 3 * (100 / 7), turns.join(' '));
  });

  it('is the plan without one again when the day has passed', () => {
    const events = [answered('a0', 9), answered('b0', 30)];
    assert.deepEqual(planned(events, { exam: NOW - DAY }), planned(events));
  });

  it('for any history holds questions of the bank, each once, and always the same', () => {
    const event = fc
      .tuple(
        fc.constantFrom('a0', 'a1', 'b0', 'b2', 'gone'),
        fc.nat({ max: 90 }),
        fc.constantFrom<ReviewRating>('again', 'hard', 'good', 'easy'),
      )
      .map(([question, ago, rating]) => answered(question, ago, rating));
    const days = fc.option(fc.integer({ min: -5, max: 90 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(event), days, (events, left) => {
        events.sort((a, b) => a.at - b.at);
        const exam = left === undefined ? undefined : new Date(2026, 10, 20 + left).getTime();
        const plan = planned(events, { exam });
        const ids = new Set(bankOf('ab', 3).map(({ id }) => id));
        assert.equal(new Set(plan).size, plan.length);
        assert.ok(plan.every((id) => ids.has(id)));
        assert.deepEqual(planned(events, { exam }), plan);
      }),
    );
  });
});

describe('the gain of asking', () => {
  const card = (ago: number, rating: ReviewRating = 'good') =>
    replayCards([answered('a', ago, rating)]).get('a');

  it('is small for what was asked just now, and grows until it is asked again', () => {
    const gains = [0, 1, 3, 7].map((ago) => gainOf(card(ago), NOW, NOW + 30 * DAY));
    assert.deepEqual(
      gains,
      [...gains].sort((a, b) => a - b),
    );
    assert.ok(gains[0]! < 0.1);
  });
});

describe('made-up learners', () => {
  it('score best by the plan towards the exam, on as many answers a day', () => {
    const bank = bankOf('abcdefghijklmnopqrstuvwxyz', 12);
    const weights = new Map(
      Array.from('abcdefghijklmnopqrstuvwxyz', (one, index) => [one, (index + 1) / 351]),
    );
    const mean = (policy: keyof typeof policies) => {
      const scores = Array.from({ length: 40 }, (_, seed) => {
        const traits = { days: [14, 40], budget: [10, 25] } as const;
        return prepare(createLearner(seed, traits), policies[policy]!, { bank, weights }).score;
      });
      return scores.reduce((sum, one) => sum + one, 0) / scores.length;
    };
    const [ours, plain, random] = Object.keys(policies).map(mean);
    assert.ok(ours! > plain! + 0.01 && ours! > random! + 0.01, `${ours} ${plain} ${random}`);
  });
});
