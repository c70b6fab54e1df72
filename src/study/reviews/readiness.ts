import { retrievability, type Card } from './cards.ts';

/**
 * How ready a learner is for an objective, as an honest range of what share of its questions would be answered rightly.
 * Questions never asked count as not known for `low`, and as known as well as the others for `high`. Both ends are moved
 * apart by what few questions leave open (Wilson's interval).
 */
export interface Readiness {
  /** 0 to 1 */
  readonly low: number;
  /** 0 to 1, not below `low` */
  readonly high: number;
  /** How many of its questions were ever asked. */
  readonly asked: number;
  /** How many questions there are. */
  readonly total: number;
  /** How many of those asked are due for review. */
  readonly due: number;
}

/**
 * What a range comes to beside the pass line: `ready` if all of it is above, `weak` if all of it is below, `growing` if
 * the line is within. `unseen` while nothing was asked, `none` where there is nothing to ask.
 */
export type Level = 'none' | 'unseen' | 'weak' | 'growing' | 'ready';

/** 700 of the exam's 1,000 points; the same share of right answers stands for it here. */
export const PASS = 0.7;

export function levelOf({ low, high, asked, total }: Readiness): Level {
  if (asked === 0) {
    return total === 0 ? 'none' : 'unseen';
  }
  if (low >= PASS) {
    return 'ready';
  }
  return high < PASS ? 'weak' : 'growing';
}

export interface AskedQuestions {
  /** How many questions there are. */
  readonly total: number;
  /** The cards of those that were asked. */
  readonly cards: readonly Card[];
  /** How many of the cards are due. */
  readonly due: number;
}

/** @param at the time for which recall is predicted: now, or the day of the exam */
export function readinessOf({ total, cards, due }: AskedQuestions, at: number): Readiness {
  // The bank may have lost a question that was asked.
  const all = Math.max(total, cards.length);
  const known = cards.reduce((sum, card) => sum + retrievability(card, at), 0);
  const [low, high] = wilson(known, cards.length);
  const share = all === 0 ? 0 : cards.length / all;
  return { low: low * share, high, asked: cards.length, total: all, due };
}

/** The readiness of several objectives together: the mean of those that there are questions on. */
export function together(parts: readonly Readiness[]): Readiness {
  return weighted(parts.map((part) => [part, 1]));
}

/** The mean by weights; parts without questions say nothing and count nothing. */
export function weighted(parts: readonly (readonly [Readiness, number])[]): Readiness {
  const filled = parts.filter(([{ total }]) => total > 0);
  const weight = filled.reduce((sum, [, own]) => sum + own, 0);
  const mean = (of: (part: Readiness) => number, empty: number) =>
    weight === 0 ? empty : filled.reduce((sum, [part, own]) => sum + of(part) * own, 0) / weight;
  const count = (of: (part: Readiness) => number) =>
    filled.reduce((sum, [part]) => sum + of(part), 0);
  return {
    low: mean(({ low }) => low, 0),
    high: mean(({ high }) => high, 1),
    asked: count(({ asked }) => asked),
    total: count(({ total }) => total),
    due: count(({ due }) => due),
  };
}

/** Four times in five the true share lies within. */
const Z = 1.2816;

/**
 * Wilson's score interval of a share.
 * @param known how many of `count` are known, in expectation; need not be whole
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
function wilson(known: number, count: number): readonly [number, number] {
  if (count === 0) {
    return [0, 1];
  }
  const share = known / count;
  const square = Z * Z;
  const middle = share + square / (2 * count);
  const spread = Z * Math.sqrt((share * (1 - share)) / count + square / (4 * count * count));
  const scale = 1 + square / count;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
