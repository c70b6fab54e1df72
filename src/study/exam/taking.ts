/** What a person does while taking a mock exam, as the events that the log is to keep. */
import type { Response } from '../grading.ts';
import type { NewEvent } from '../log/events.ts';
import { remainingOf } from './exam.ts';
import { fitsQuestion, openSection, type ExamItem, type ExamSession } from './examSession.ts';

export interface Responding {
  readonly question: string;
  readonly response: Response;
  /** How long the question has been looked at since the last answer, in milliseconds. */
  readonly ms: number;
  readonly now: number;
}

/**
 * The event that keeps an answer, finished or not; undefined where the question is not of the open section, the answer
 * does not fit it, or the time is up.
 */
export function respondEvent(
  session: ExamSession,
  { question, response, ms, now }: Responding,
): NewEvent<'exam.answered'> | undefined {
  const { exam } = session;
  const item = itemIn(session, question);
  if (!item || !fitsQuestion(item.question, response) || remainingOf(exam, now) === 0) {
    return undefined;
  }
  return {
    type: 'exam.answered',
    exam: exam.id,
    question,
    ...(typeof response === 'string'
      ? { response: [], written: response }
      : { response: [...response] }),
    ms: Math.round((item.answer?.ms ?? 0) + Math.max(0, ms)),
  };
}

/** The event that marks a question, or takes the mark off; undefined where it is not of the open section. */
export const markEvent = (
  session: ExamSession,
  question: string,
  marked: boolean,
): NewEvent<'exam.marked'> | undefined =>
  itemIn(session, question) && {
    type: 'exam.marked',
    exam: session.exam.id,
    question,
    marked,
  };

/** The event that leaves the open section for good; undefined for another section, and for the last, which ends the exam. */
export const leaveEvent = (
  { exam, sections }: ExamSession,
  section: number,
): NewEvent<'exam.left'> | undefined =>
  section === exam.section && section + 1 < sections.length
    ? { type: 'exam.left', exam: exam.id, section }
    : undefined;

const itemIn = (session: ExamSession, id: string): ExamItem | undefined =>
  openSection(session).find(({ question }) => question.id === id);
