/**
 * The messages between the extension and the quiz's webview: one union for each direction. What comes from a webview is
 * checked against its schema before it is believed.
 */
import * as z from 'zod/mini';
import {
  draftResponse,
  rating,
  response,
  type ObjectiveRef,
  type ShownQuestion,
  type Verdict,
} from './item.ts';

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
    response,
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
      response: draftResponse,
      ms: z.number(),
      unsure: z.optional(z.boolean()),
    }),
  ),
});
export type QuizState = z.infer<typeof quizState>;
