/**
 * The events of a learner's history, one line of JSON each. Lines are only ever added, never changed, and every
 * version ever written is read for ever: a new version gets a schema of its own and is turned into the current one.
 */
// The small build of zod: this is checked at run time, and its size is part of every activation.
import * as z from 'zod/mini';
import { base, count, text } from './base.ts';
import { examAnswered, examEnded, examLeft, examMarked, examStarted } from './examEvents.ts';

export { EVENT_VERSION } from './base.ts';

const rating = z.enum(['again', 'hard', 'good', 'easy']);
const quizStarted = z.object({
  ...base,
  type: z.literal('quiz.started'),
  quiz: text,
  /** Id of the objective, skill or domain that was chosen. */
  scope: z.string(),
  /** Ids of the questions, in the order in which they are asked. */
  questions: z.array(z.string()).check(z.minLength(1)),
  /** What the order of options is derived from. */
  seed: z.string(),
});

const answered = z.object({
  ...base,
  type: z.literal('answered'),
  quiz: z.string(),
  question: z.string(),
  objective: z.string(),
  /** Indexes as the question is written; empty for a written text. */
  response: z.array(count),
  /** The text that was written, where that is the answer. */
  written: z.optional(z.string()),
  outcome: z.object({ correct: z.boolean(), points: z.number(), max: z.number() }),
  /** From the question's appearance to the answer, in milliseconds. */
  ms: z.number().check(z.nonnegative()),
  /** How well it was known, on the scale of the scheduler. */
  rating,
  /** Whether the person said "I'm not sure" before answering. */
  unsure: z.optional(z.boolean()),
});

/** A person's own word on how well a question was known, instead of the rating derived from the answer. */
const rated = z.object({
  ...base,
  type: z.literal('rated'),
  quiz: z.string(),
  /** Id of the event of the answer. */
  answer: text,
  rating,
});

const quizEnded = z.object({ ...base, type: z.literal('quiz.ended'), quiz: z.string() });

/** What came before no longer counts. It is not deleted: `effective` leaves it out. */
const reset = z.object({
  ...base,
  type: z.literal('reset'),
  /** Id of the objective, skill or domain; `*` for everything. */
  scope: text,
});

/** A reset that counts no longer, so that what it left out counts again. */
const resetUndone = z.object({
  ...base,
  type: z.literal('reset.undone'),
  /** The id of the reset. */
  reset: text,
});

export const event = z.discriminatedUnion('type', [
  quizStarted,
  answered,
  rated,
  quizEnded,
  reset,
  resetUndone,
  examStarted,
  examAnswered,
  examMarked,
  examLeft,
  examEnded,
]);

export type StudyEvent = z.infer<typeof event>;
export type Answered = z.infer<typeof answered>;

export type EventType = StudyEvent['type'];
export type EventOf<T extends EventType> = Extract<StudyEvent, { type: T }>;

/** An event before it is written: the log adds version, id and time. */
export type NewEvent<T extends EventType> = Omit<EventOf<T>, keyof typeof base>;

export const answersIn = (events: readonly StudyEvent[]): Answered[] =>
  events.filter((one) => one.type === 'answered');
