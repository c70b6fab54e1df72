/** The messages between the extension and the mock exam's webview: one union for each direction. */
import * as z from 'zod/mini';
import {
  draftResponse,
  type ObjectiveRef,
  type Response,
  type ShownQuestion,
  type Verdict,
} from './item.ts';

/** A question in the list of all: how far it has come, and whether it is to be looked at again. */
export interface ListedQuestion {
  /** Counted from 0, within the section. */
  readonly position: number;
  /** The beginning of its stem; Markdown. */
  readonly stem: string;
  /** `partly` where less is chosen than it asks for. */
  readonly progress: 'unanswered' | 'partly' | 'answered';
  readonly marked: boolean;
}

/** Where a person is in an exam that is being taken. */
export interface Place {
  readonly exam: string;
  /** Counted from 0. */
  readonly section: number;
  readonly sections: number;
  /** The title of the case study that the section is; absent for questions that stand alone. */
  readonly caseTitle?: string;
  /** What is left of the time, in milliseconds, when the message was sent. */
  readonly remaining: number;
  readonly list: readonly ListedQuestion[];
}

/** The points of a domain, a skill or an objective. */
export interface ScoreRow extends ObjectiveRef {
  readonly points: number;
  readonly max: number;
}

/** A mock exam that was taken to its end. */
export interface PastExam {
  readonly exam: string;
  /** When it ended; milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly scaled: number;
  readonly passed: boolean;
}

/** What Microsoft says about another attempt. */
export interface RetakeRules {
  readonly hours: number;
  readonly days: number;
  readonly times: number;
  readonly source: string;
  /** The day on which that was checked, `YYYY-MM-DD`. */
  readonly checked: string;
}

export interface ToExam {
  readonly intro: {
    readonly type: 'intro';
    readonly title: string;
    readonly questions: number;
    /** How many of them belong to a case study; 0 where there is none. */
    readonly inCase: number;
    readonly minutes: number;
    readonly passing: number;
    /** The titles of the domains that there are no questions on. */
    readonly without: readonly string[];
    readonly past: readonly PastExam[];
  };
  readonly item: {
    readonly type: 'item';
    readonly place: Place;
    readonly position: number;
    readonly question: ShownQuestion;
    /** What is answered so far. */
    readonly response?: Response;
    readonly resumed: boolean;
  };
  /** The list of the section's questions, from where the section is left or the exam submitted. */
  readonly overview: { readonly type: 'overview'; readonly place: Place };
  readonly result: {
    readonly type: 'result';
    readonly exam: string;
    readonly at: number;
    readonly reason: 'submitted' | 'time';
    readonly scaled: number;
    readonly low: number;
    readonly high: number;
    readonly passing: number;
    readonly passed: boolean;
    readonly points: number;
    readonly max: number;
    readonly domains: readonly (ScoreRow & { readonly skills: readonly ScoreRow[] })[];
    /** What cost most of the exam first. */
    readonly weakest: readonly ScoreRow[];
    readonly items: readonly (ListedQuestion & { readonly points: number; readonly max: number })[];
    /** All mock exams that were ended, this one included, oldest first. */
    readonly past: readonly PastExam[];
    readonly retake: RetakeRules;
  };
  /** A question of an exam that has ended. */
  readonly review: {
    readonly type: 'review';
    readonly exam: string;
    readonly position: number;
    readonly total: number;
    readonly question: ShownQuestion;
    readonly verdict: Verdict;
    readonly progress: ListedQuestion['progress'];
  };
  readonly notice: {
    readonly type: 'notice';
    /** Plain text; empty takes the notice away. */
    readonly text: string;
  };
}

export type ToExamMessage = ToExam[keyof ToExam];

const count = z.int().check(z.nonnegative());
const exam = z.string();

export const fromExam = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('begin') }),
  /** Keeps an answer, finished or not. */
  z.object({ type: z.literal('respond'), exam, question: z.string(), response: draftResponse }),
  z.object({ type: z.literal('mark'), exam, question: z.string(), marked: z.boolean() }),
  /** Shows a question of the section that is open; their number stands for the overview. */
  z.object({ type: z.literal('goTo'), exam, position: count }),
  /** Leaves a section for good; the last one ends the exam. */
  z.object({ type: z.literal('leave'), exam, section: count }),
  /** Asks for the time that is left; once it is up, the exam ends. */
  z.object({ type: z.literal('time'), exam }),
  /** Shows the result of an exam that has ended. */
  z.object({ type: z.literal('result'), exam }),
  /** Shows a question of an exam that has ended, counted from 0 over all sections. */
  z.object({ type: z.literal('review'), exam, position: count }),
  z.object({ type: z.literal('report'), exam, position: count }),
  z.object({ type: z.literal('intro') }),
  z.object({ type: z.literal('practice'), objectives: z.array(z.string()) }),
  z.object({ type: z.literal('openNotes'), objective: z.string() }),
  z.object({ type: z.literal('close') }),
]);

export type FromExamMessage = z.infer<typeof fromExam>;

/** What the webview keeps while it is hidden or the window is reloaded. */
export const examState = z.object({
  exam: z.optional(z.string()),
  /** Whether the clock is out of sight. */
  clockHidden: z.boolean(),
  /** An answer that the extension may not have been told of yet. */
  draft: z.optional(z.object({ question: z.string(), response: draftResponse })),
});
export type ExamState = z.infer<typeof examState>;
