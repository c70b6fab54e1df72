import { DAY, review, type Card } from '../../src/study/reviews/cards.ts';
import type { Planned } from '../../src/study/reviews/plan.ts';
import type { Learner } from './learner.ts';
import type { Policy } from './policies.ts';

export interface Exam {
  readonly bank: readonly Planned[];
  /** By objective; all add up to 1. */
  readonly weights: ReadonlyMap<string, number>;
}

export interface Outcome {
  /** What share of the exam would be answered rightly on its day. */
  readonly score: number;
  /** Answers a day, days off included. */
  readonly daily: number;
  /** The most answers on one day. */
  readonly fullest: number;
  /** How many answers the last day but one and the last had, as a multiple of the mean. */
  readonly lastDays: number;
  /** The share of questions never met. */
  readonly unmet: number;
}

/** Noon of a Monday: whatever the time zone, days begin between two sittings. */
const START = Date.UTC(2026, 0, 5, 12);

/** One learner on the way to the exam by one policy. */
export function prepare(learner: Learner, policy: Policy, { bank, weights }: Exam): Outcome {
  const exam = START + learner.days * DAY;
  const objectives = new Map(bank.map(({ id, objective }) => [id, objective]));
  const cards = new Map<string, Card>();
  const loads: number[] = [];
  let fullest = 0;
  for (let day = 0; day < learner.days; day++) {
    const now = START + day * DAY;
    const budget = learner.budget(day);
    const wanted = budget > 0 ? policy({ bank, cards, now, exam, weights, seed: 'plan' }) : [];
    const asked = wanted.slice(0, budget);
    fullest = Math.max(fullest, asked.length);
    loads.push(asked.length);
    asked.forEach((question, turn) => {
      const at = now + turn * 30_000;
      const correct = learner.answer(question, at);
      const outcome = { correct, points: correct ? 1 : 0, max: 1 };
      const rating = correct ? 'good' : 'again';
      const objective = objectives.get(question) ?? '';
      cards.set(
        question,
        review(cards.get(question), { question, objective, at, outcome, rating }),
      );
    });
  }
  const daily = loads.reduce((sum, one) => sum + one, 0) / learner.days;
  const last = loads.slice(-2).reduce((sum, one) => sum + one, 0) / 2;
  return {
    score: scoreOf(learner, { bank, weights }, exam),
    daily,
    fullest,
    lastDays: daily > 0 ? last / daily : 0,
    unmet: 1 - cards.size / bank.length,
  };
}

function scoreOf(learner: Learner, { bank, weights }: Exam, at: number): number {
  const byObjective = Map.groupBy(bank, ({ objective }) => objective);
  return [...byObjective].reduce((sum, [objective, questions]) => {
    const known = questions.reduce((all, { id }) => all + learner.recall(id, at), 0);
    return sum + ((weights.get(objective) ?? 0) * known) / questions.length;
  }, 0);
}
