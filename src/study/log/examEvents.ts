/** The events of a mock exam. */
import * as z from 'zod/mini';
import { base, count, text } from './base.ts';

const section = z.object({
  /** The case study that its questions share; absent for questions that stand alone. */
  case: z.optional(text),
  /** Ids of the questions, in the order in which they are asked. */
  questions: z.array(text).check(z.minLength(1)),
});

export const examStarted = z.object({
  ...base,
  type: z.literal('exam.started'),
  exam: text,
  /** In their order. One that was left is not entered again. */
  sections: z.array(section).check(z.minLength(1)),
  /** What the order of options is derived from. */
  seed: z.string(),
  /** How long it takes; its clock never stops. */
  minutes: z.number().check(z.positive()),
});

/** An answer, finished or not, which the next one to the same question replaces. */
export const examAnswered = z.object({
  ...base,
  type: z.literal('exam.answered'),
  exam: text,
  question: text,
  /** As in a quiz; -1 for a part that is given nothing yet. Empty for a written text. */
  response: z.array(z.int().check(z.gte(-1))),
  written: z.optional(z.string()),
  /** How long the question was looked at so far, in milliseconds. */
  ms: count,
});

export const examMarked = z.object({
  ...base,
  type: z.literal('exam.marked'),
  exam: text,
  question: text,
  /** Whether it is to be looked at again before the end. */
  marked: z.boolean(),
});

export const examLeft = z.object({
  ...base,
  type: z.literal('exam.left'),
  exam: text,
  /** The section that is not entered again, counted from 0. */
  section: count,
});

const result = z.object({
  question: text,
  objective: z.string(),
  points: z.number().check(z.nonnegative()),
  max: z.number().check(z.positive()),
});
/** What a question of a mock exam brought. */
export type ExamResult = z.infer<typeof result>;

export const examEnded = z.object({
  ...base,
  type: z.literal('exam.ended'),
  exam: text,
  reason: z.enum(['submitted', 'time']),
  /** Of every question, answered or not: the score stays, whatever becomes of the questions. */
  results: z.array(result),
});
