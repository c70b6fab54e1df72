/**
 * The cards in a few numbers each, for other machines: what Settings Sync carries. Whatever comes from there is checked
 * before it is believed.
 */
import { createEmptyCard, State } from 'ts-fsrs';
import * as z from 'zod/mini';
import { effectiveResets, type ObjectivesIn } from '../log/effective.ts';
import type { StudyEvent } from '../log/events.ts';
import type { Card } from './cards.ts';

const count = z.int().check(z.nonnegative());
/** Milliseconds since 1970-01-01 UTC, before the year 10000. */
const time = z.int().check(z.nonnegative(), z.lte(253_402_300_799_999));

/** In the order in which `summarize` writes them. */
const summarized = z.tuple([
  /** objective */
  z.string(),
  /** first, reviewed, due */
  time,
  time,
  time,
  /** stability, in days; difficulty, 1 to 10 */
  z.number().check(z.positive()),
  z.number().check(z.gte(1), z.lte(10)),
  /** scheduled days, state, repetitions, lapses */
  count,
  z.enum(State),
  count,
  count,
  /** answers, right answers, whether the last was right */
  count,
  count,
  z.boolean(),
]);

export const SUMMARY_VERSION = 1;

const summary = z.object({
  v: z.literal(SUMMARY_VERSION),
  cards: z.record(z.string(), z.unknown()),
});

export interface Summary {
  readonly v: typeof SUMMARY_VERSION;
  /** By question id. */
  readonly cards: Readonly<Record<string, z.infer<typeof summarized>>>;
}

/** @param cards by question id */
export function summarize(cards: ReadonlyMap<string, Card>): Summary {
  const entries = [...cards].map(([question, card]) => [question, inNumbers(card)] as const);
  return { v: SUMMARY_VERSION, cards: Object.fromEntries(entries) };
}

function inNumbers(card: Card): z.infer<typeof summarized> {
  const { objective, first, reviewed, due, answers, right, lastCorrect, memory } = card;
  const { stability, difficulty, scheduled_days, state, reps, lapses } = memory;
  return [
    objective,
    first,
    reviewed,
    due,
    // More digits than anyone could tell apart would only make it larger.
    Number(stability.toPrecision(6)),
    Number(difficulty.toPrecision(6)),
    scheduled_days,
    state,
    reps,
    lapses,
    answers,
    right,
    lastCorrect,
  ];
}

/**
 * The cards of a summary; what does not fit is left out.
 * @param value whatever has arrived
 */
export function readSummary(value: unknown): Map<string, Card> {
  const { data } = summary.safeParse(value);
  return new Map(
    Object.entries(data?.cards ?? {}).flatMap(([question, numbers]) => {
      const known = summarized.safeParse(numbers);
      return known.success ? [[question, cardOf(question, known.data)] as const] : [];
    }),
  );
}

function cardOf(question: string, numbers: z.infer<typeof summarized>): Card {
  const [objective, first, reviewed, due, stability, difficulty, ...rest] = numbers;
  const [scheduled_days, state, reps, lapses, answers, right, lastCorrect] = rest;
  return {
    question,
    objective,
    first,
    reviewed,
    due,
    stability,
    answers,
    right,
    lastCorrect,
    memory: {
      ...createEmptyCard(first),
      due: new Date(due),
      last_review: new Date(reviewed),
      stability,
      difficulty,
      scheduled_days,
      reps,
      lapses,
      state,
    },
  };
}

/** The cards of another machine without those that were reset here after their last review. */
export function withoutReset(
  cards: ReadonlyMap<string, Card>,
  events: readonly StudyEvent[],
  objectivesIn: ObjectivesIn,
): Map<string, Card> {
  const resets = effectiveResets(events, objectivesIn);
  return new Map(
    [...cards].filter(
      ([, { objective, reviewed }]) =>
        !resets.some(({ at, covers }) => at >= reviewed && covers(objective)),
    ),
  );
}
