/**
 * A learner who is made up: memory follows FSRS with parameters of their own, which the product's scheduler does not
 * know. The same seed gives the same learner, day by day.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { createEmptyCard, default_w, fsrs, Rating, type Card } from 'ts-fsrs';

export interface Learner {
  /** Days from the first one to the exam. */
  readonly days: number;
  /** Answers a day, at most; 0 on days off. */
  budget(day: number): number;
  /** Answers a question: whether rightly. */
  answer(question: string, at: number): boolean;
  /** The probability of a right answer at a time. */
  recall(question: string, at: number): number;
}

export interface Traits {
  readonly days: readonly [number, number];
  readonly budget: readonly [number, number];
}

/** Between 14 and 60 days, 15 to 60 answers a day. */
export const ANYONE: Traits = { days: [14, 60], budget: [15, 60] };

export function createLearner(seed: number, traits: Traits = ANYONE): Learner {
  const random = xoroshiro128plus(seed);
  const uniform = () => uniformInt(random, 0, 0xfffffff) / 0x10000000;
  const between = ([low, high]: readonly [number, number]) => low + (high - low) * uniform();
  // The sum of twelve uniform numbers is as good as normal.
  const normal = () => Array.from({ length: 12 }, uniform).reduce((sum, one) => sum + one, -6);
  const days = Math.round(between(traits.days));
  const budget = Math.round(between(traits.budget));
  const off = Array.from({ length: days + 1 }, () => uniform() < 0.15);
  // Better or worse at keeping things than the average that the scheduler goes by.
  const w = default_w.map((one, index) => one * Math.exp((index < 4 ? 0.4 : 0.12) * normal()));
  const memory = fsrs({ w, enable_short_term: false, enable_fuzz: false });
  const prior = between([0.3, 0.6]);
  const cards = new Map<string, Card>();
  const recall = (question: string, at: number) => {
    const card = cards.get(question);
    return card ? memory.get_retrievability(card, at, false) : prior;
  };
  return {
    days,
    budget: (day) => (off[day] ? 0 : budget),
    recall,
    answer: (question, at) => {
      const right = uniform() < recall(question, at);
      const before: Card = cards.get(question) ?? createEmptyCard(at);
      cards.set(question, memory.next(before, at, right ? Rating.Good : Rating.Again).card);
      return right;
    },
  };
}
