/**
 * The messages between the extension and the quiz's webview: one union for each direction. What comes from a webview is
 * checked against its schema before it is believed.
 */
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
  /** How well it was known: derived from the answer, until the person says otherwise. */
  readonly rating: Rating;
}

const rating = z.enum(['again', 'hard', 'good', 'easy']);
export type Rating = z.infer<typeof rating>;

export interface ToQuiz {
  readonly question: {
    readonly type: 'question';
    readonly quiz: string;
    readonly title: string;
    readonly position: number;
    readonly total: number;
    /** How many of the quiz's questions are answered. */
    readonly answered: number;
    readonly question: ShownQuestion;
    readonly verdict?: Verdict;
    /** Whether this quiz was begun earlier and is being continued. */
    readonly resumed?: boolean;
  };
  readonly result: {
    readonly type: 'result';
    readonly quiz: string;
    readonly title: string;
    readonly correct: number;
    readonly total: number;
    readonly points: number;
    readonly max: number;
    readonly objectives: readonly (ObjectiveRef & {
      readonly correct: number;
      readonly total: number;
    })[];
    readonly missed: readonly {
      readonly position: number;
      readonly stem: string;
    }[];
  };
  /** What the view in the sidebar shows while there is no quiz in it. */
  readonly home: {
    readonly type: 'home';
    /** How many questions are due for review. */
    readonly due: number;
    /** How many questions are to be met for the first time today. */
    readonly fresh: number;
    /** What was selected, where there are no questions on it. */
    readonly without?: string;
  };
  readonly notice: {
    readonly type: 'notice';
    /** Plain text; empty takes the notice away. */
    readonly text: string;
  };
}

export type ToQuizMessage = ToQuiz[keyof ToQuiz];

const count = z.int().check(z.nonnegative());

export const fromQuiz = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({
    type: z.literal('answer'),
    quiz: z.string(),
    question: z.string(),
    response: z.union([
      z.array(count).check(z.maxLength(20)),
      z.string().check(z.maxLength(10_000)),
    ]),
    ms: z.number().check(z.nonnegative()),
    unsure: z.boolean(),
  }),
  z.object({ type: z.literal('rate'), quiz: z.string(), question: z.string(), rating }),
  /** Copies what a report of a problem with a question needs. */
  z.object({ type: z.literal('report'), quiz: z.string(), question: z.string() }),
  /** Begins a quiz on what is due. */
  z.object({ type: z.literal('due') }),
  /** Shows the question at a position, counted from 0; the number of questions stands for the result. */
  z.object({ type: z.literal('goTo'), quiz: z.string(), position: count }),
  z.object({ type: z.literal('again'), quiz: z.string(), missedOnly: z.boolean() }),
  z.object({ type: z.literal('openNotes'), objective: z.string() }),
  z.object({ type: z.literal('close') }),
]);

export type FromQuizMessage = z.infer<typeof fromQuiz>;

/** What the webview keeps while it is hidden or the window is reloaded: the quiz, and an answer in the making. */
export const quizState = z.object({
  quiz: z.string(),
  draft: z.optional(
    z.object({
      question: z.string(),
      /** As in an answer; -1 for a part that is given nothing yet. */
      response: z.union([z.array(z.int().check(z.gte(-1))), z.string()]),
      ms: z.number(),
      unsure: z.optional(z.boolean()),
    }),
  ),
});
export type QuizState = z.infer<typeof quizState>;
