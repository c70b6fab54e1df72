/** One item as a webview shows it, in a quiz or in a mock exam. */
// The small build of zod: this is checked at run time, and its size is part of every activation.
import * as z from 'zod/mini';

export interface ObjectiveRef {
  readonly id: string;
  readonly title: string;
}

/** What is answered: indexes, or for a command to write its text. */
export type Response = readonly number[] | string;

/** One option, step, statement, left side or choice as shown; `index` is its place in the question as it is written. */
export interface Part {
  readonly index: number;
  /** Markdown */
  readonly text: string;
}

export interface ShownQuestion {
  readonly id: string;
  readonly type: 'single' | 'multiple' | 'order' | 'statements' | 'match' | 'gaps' | 'written';
  readonly objective: ObjectiveRef;
  /** What the questions of a case study share. */
  readonly scenario?: { readonly title: string; /** Markdown */ readonly text: string };
  /** Markdown */
  readonly stem: string;
  /** In the order in which they are shown. */
  readonly parts: readonly Part[];
  /** How many parts to choose; absent where that is not what to do. */
  readonly choose?: number;
  /** For each part, what it may be given, in the order in which that is shown; absent where parts get nothing. */
  readonly choices?: readonly (readonly Part[])[];
  /** Of a command with gaps, which are its parts: the texts before, between and behind them, plain. */
  readonly around?: readonly string[];
}

/** What is revealed once a question is answered. */
export interface Verdict {
  readonly correct: boolean;
  readonly points: number;
  readonly max: number;
  /** The indexes that were chosen, the order that was given, or what each part was given, or the text. */
  readonly response: Response;
  /** The indexes that are right, the right order, or what each part should be given. */
  readonly key: readonly number[];
  /** Why each part is right or wrong, by its index; Markdown. */
  readonly rationales: readonly string[];
  /** Why what a gap was given is wrong, by the gap; empty where it is right. Markdown; absent where there are no gaps. */
  readonly whyNot?: readonly string[];
  /** A right command, and in plain words what is wrong with the one that was written. */
  readonly written?: { readonly answer: string; readonly reasons: readonly string[] };
  /** Markdown */
  readonly explanation: string;
  readonly source: string;
  readonly checked: string;
  /** How well it was known: derived from the answer, until the person says otherwise; absent where nobody asks. */
  readonly rating?: Rating;
}

/** How well a question was known, on the scale of the scheduler. */
export const rating = z.enum(['again', 'hard', 'good', 'easy']);
export type Rating = z.infer<typeof rating>;

const count = z.int().check(z.nonnegative());

/** An answer as a webview sends it. */
export const response = z.union([
  z.array(count).check(z.maxLength(20)),
  z.string().check(z.maxLength(10_000)),
]);

/** An answer in the making: -1 for a part that is given nothing yet. */
export const draftResponse = z.union([
  z.array(z.int().check(z.gte(-1))).check(z.maxLength(20)),
  z.string().check(z.maxLength(10_000)),
]);
