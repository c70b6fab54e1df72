import type { Question } from '../../content/schema/question.ts';
import { grade, isComplete, isWritten, type Judge, type Response } from '../grading.ts';
import type { NewEvent } from '../log/events.ts';
import { shownOrder } from '../quiz.ts';
import { ratingOf } from '../reviews/rating.ts';
import { wordsOf } from '../reviews/words.ts';
import { shownChoices } from '../slots.ts';
import type { Exam, ExamAnswer } from './exam.ts';

/** A question of a mock exam, and what is done with it so far. */
export interface ExamItem {
  readonly question: Question;
  /** Indexes of its options or steps in the order in which they are shown. */
  readonly order: readonly number[];
  /** For each place to fill, indexes of its choices in the order in which they are shown. */
  readonly choices: readonly (readonly number[])[];
  readonly answer?: ExamAnswer;
  readonly marked: boolean;
}

/** A mock exam with its questions; those that the bank no longer holds are left out. */
export interface ExamSession {
  readonly exam: Exam;
  /** In the order of the exam's sections; one whose questions are all gone is empty. */
  readonly sections: readonly (readonly ExamItem[])[];
}

/** @param questions the question bank, by id */
export function openExam(exam: Exam, questions: ReadonlyMap<string, Question>): ExamSession {
  const sections = exam.sections.map((section) =>
    section.questions.flatMap((id): ExamItem[] => {
      const question = questions.get(id);
      return question ? [itemOf(question, exam)] : [];
    }),
  );
  return { exam, sections };
}

/** The same exam after something has happened to it. */
export const withExam = ({ sections }: ExamSession, exam: Exam): ExamSession =>
  openExam(exam, new Map(sections.flat().map(({ question }) => [question.id, question])));

/** The questions of the section that is open. */
export const openSection = ({ exam, sections }: ExamSession): readonly ExamItem[] =>
  sections[exam.section] ?? [];

function itemOf(question: Question, { seed, answers, marked }: Exam): ExamItem {
  const answer = answers.get(question.id);
  return {
    question,
    order: shownOrder(question, seed),
    choices: shownChoices(question, seed),
    marked: marked.has(question.id),
    ...(answer && { answer }),
  };
}

/** How far an item has come: `partly` where less is chosen than the question asks for. */
export type Progress = 'unanswered' | 'partly' | 'answered';

export function progressOf({ question, answer }: ExamItem): Progress {
  if (!answer || isBlank(answer.response)) {
    return 'unanswered';
  }
  return isComplete(question, answer.response) ? 'answered' : 'partly';
}

/** Whether nothing is chosen or written. */
const isBlank = (response: Response) =>
  typeof response === 'string' ? response.trim() === '' : response.every((index) => index < 0);

/** Whether a response can be kept as an answer in the making: of the question's kind, and choosing what there is. */
export function fitsQuestion(question: Question, response: Response): boolean {
  if (isWritten(question) || typeof response === 'string') {
    return isWritten(question) && typeof response === 'string';
  }
  return response.length <= 20;
}

/** What every question brought: a point for each right choice, nothing for what was not answered. */
export function resultsOf(
  { sections }: ExamSession,
  judge?: Judge,
): NewEvent<'exam.ended'>['results'] {
  return sections.flat().map(({ question, answer }) => {
    const { points, max } = grade(question, answer?.response ?? nothingFor(question), judge);
    return { question: question.id, objective: question.objective, points, max };
  });
}

/** A response that brings no points. */
const nothingFor = (question: Question): Response => (isWritten(question) ? '' : [-1]);

/**
 * What a mock exam tells of the memory: the answers that are whole, as those of a quiz. What was left open says nothing.
 */
export function answersOf({ exam, sections }: ExamSession, judge?: Judge): NewEvent<'answered'>[] {
  return sections.flat().flatMap(({ question, answer }) => {
    if (!answer || !isComplete(question, answer.response)) {
      return [];
    }
    const { response, ms } = answer;
    const outcome = grade(question, response, judge);
    return [
      {
        type: 'answered' as const,
        quiz: exam.id,
        question: question.id,
        objective: question.objective,
        ...(typeof response === 'string'
          ? { response: [], written: response }
          : { response: [...response] }),
        outcome,
        ms,
        rating: ratingOf({ outcome, ms, unsure: false, words: wordsOf(question) }),
      },
    ];
  });
}
