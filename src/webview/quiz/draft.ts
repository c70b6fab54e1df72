/** The answer in the making, and how it outlives the page, which VS Code throws away whenever its tab is hidden. */
import type { Response } from '../messages/item.ts';
import type { QuizState } from '../messages/quiz.ts';
import type { QuestionPage } from './page.ts';
import { copied, fresh } from '../item/response.ts';

export interface Draft {
  /** The options chosen, the order given, or what each part is given, so far, as indexes; or what is written. */
  readonly response: Response;
  /** Whether the person said "I'm not sure". */
  readonly unsure: boolean;
  /** When the question came before a person's eyes; earlier by as long as it had been there before. In milliseconds. */
  readonly shownAt: number;
}

/** Takes up a question: with the answer that was in the making when the page was last hidden, if there was one. */
export function takeUp(
  { quiz, question, verdict }: QuestionPage,
  state: QuizState | undefined,
  now: number,
): Draft {
  const kept = state?.quiz === quiz && !verdict ? state.draft : undefined;
  const known = kept?.question === question.id ? kept : undefined;
  const begun = fresh(question);
  return {
    response: known && fits(known.response, begun) ? known.response : begun,
    unsure: known?.unsure ?? false,
    shownAt: now - (known?.ms ?? 0),
  };
}

/** Whether a kept response is one to the question as it now is: a new version may have changed its places. */
const fits = (response: Response, begun: Response) =>
  typeof response === typeof begun && (begun.length === 0 || response.length === begun.length);

/** Milliseconds that the question has been before a person's eyes. */
export const elapsed = ({ shownAt }: Draft, now: number): number => Math.round(now - shownAt);

/** The draft in the form in which VS Code keeps it for the page. */
export const kept = ({ quiz, question }: QuestionPage, draft: Draft, now: number): QuizState => ({
  quiz,
  draft: {
    question: question.id,
    response: copied(draft.response),
    ms: elapsed(draft, now),
    unsure: draft.unsure,
  },
});
