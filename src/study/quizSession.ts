import type { Question } from '../content/schema/question.ts';
import type { Answered, NewEvent } from './log/events.ts';
import { grade, isComplete, type Judge, type Response } from './grading.ts';
import { shownOrder, type Quiz } from './quiz.ts';
import { ratingOf } from './reviews/rating.ts';
import { wordsOf } from './reviews/words.ts';
import { shownChoices } from './slots.ts';

export interface SessionItem {
  readonly question: Question;
  /** Indexes of its options or steps in the order in which they are shown. */
  readonly order: readonly number[];
  /** For each place to fill, indexes of its choices in the order in which they are shown. */
  readonly choices: readonly (readonly number[])[];
  readonly answer?: Answered;
}

export interface Score {
  readonly correct: number;
  readonly total: number;
  readonly points: number;
  readonly max: number;
}

/** A quiz being taken: its questions in order, and what has been answered. */
export interface QuizSession {
  readonly id: string;
  readonly scope: string;
  readonly items: readonly SessionItem[];
  /** Judges its written commands; absent where it has none. */
  readonly judge?: Judge;
  /** Whether its result has been shown. */
  readonly ended: boolean;
}

/**
 * @param questions the question bank, by id; questions that it no longer holds are left out of the quiz
 * @param judge needed if there are written commands among them
 */
export function openSession(
  quiz: Quiz,
  questions: ReadonlyMap<string, Question>,
  judge?: Judge,
): QuizSession {
  const items = quiz.questions.flatMap((id): SessionItem[] => {
    const question = questions.get(id);
    const answer = quiz.answers.get(id);
    if (!question) {
      return [];
    }
    const order = shownOrder(question, quiz.seed);
    const choices = shownChoices(question, quiz.seed);
    return [{ question, order, choices, ...(answer && { answer }) }];
  });
  return { id: quiz.id, scope: quiz.scope, items, ended: quiz.ended, ...(judge && { judge }) };
}

/** What was answered, as the log keeps it. */
export const responseOf = ({ response, written }: Answered): Response => written ?? response;

/** The position of the first question without an answer; the number of questions if all have one. */
export function nextUnanswered({ items }: QuizSession): number {
  const position = items.findIndex((item) => !item.answer);
  return position < 0 ? items.length : position;
}

export const missed = ({ items }: QuizSession): SessionItem[] =>
  items.filter((item) => item.answer && !item.answer.outcome.correct);

/** What a person did with a question. */
export interface Given {
  readonly response: Response;
  /** From the question's appearance to the answer, in milliseconds. */
  readonly ms: number;
  /** Whether the person said "I'm not sure" before answering. */
  readonly unsure: boolean;
}

/**
 * The event that records an answer; undefined if the question is not of this quiz, is answered already, or the
 * response does not choose what it asks for.
 */
export function answerEvent(
  session: QuizSession,
  id: string,
  { response, ms, unsure }: Given,
): NewEvent<'answered'> | undefined {
  const item = session.items.find(({ question }) => question.id === id);
  if (!item || item.answer || !isComplete(item.question, response)) {
    return undefined;
  }
  const outcome = grade(item.question, response, session.judge);
  return {
    type: 'answered',
    quiz: session.id,
    question: id,
    objective: item.question.objective,
    ...(typeof response === 'string'
      ? { response: [], written: response }
      : { response: [...response] }),
    outcome,
    ms,
    rating: ratingOf({ outcome, ms, unsure, words: wordsOf(item.question) }),
    ...(unsure && { unsure }),
  };
}

/** The event that records a person's own rating of an answer; undefined if the question has none yet. */
export function ratedEvent(
  session: QuizSession,
  id: string,
  rating: Answered['rating'],
): NewEvent<'rated'> | undefined {
  const answer = session.items.find(({ question }) => question.id === id)?.answer;
  return answer && { type: 'rated', quiz: session.id, answer: answer.id, rating };
}

/** The session with an answer added. */
export function withAnswer(session: QuizSession, answer: Answered): QuizSession {
  const items = session.items.map((item) =>
    item.question.id === answer.question ? { ...item, answer } : item,
  );
  return { ...session, items };
}

export function score(items: readonly SessionItem[]): Score {
  const outcomes = items.flatMap(({ answer }) => (answer ? [answer.outcome] : []));
  return {
    correct: outcomes.filter((outcome) => outcome.correct).length,
    total: items.length,
    points: outcomes.reduce((sum, outcome) => sum + outcome.points, 0),
    max: outcomes.reduce((sum, outcome) => sum + outcome.max, 0),
  };
}
