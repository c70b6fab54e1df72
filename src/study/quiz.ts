import type { Question } from '../content/schema/question.ts';
import type { Answered, StudyEvent } from './log/events.ts';
import { shuffledIndexes } from './random.ts';
import { partCount, slotsOf } from './slots.ts';

/** A quiz as the log tells it. */
export interface Quiz {
  readonly id: string;
  readonly scope: string;
  readonly seed: string;
  readonly questions: readonly string[];
  /** By question id. */
  readonly answers: ReadonlyMap<string, Answered>;
  readonly startedAt: number;
  readonly ended: boolean;
}

/**
 * All quizzes of a history, in the order in which they were begun. Whatever the times say: a clock that was set back
 * between beginning and answer costs no answer.
 */
export function replayQuizzes(events: readonly StudyEvent[]): Quiz[] {
  const quizzes = new Map<string, Quiz & { answers: Map<string, Answered> }>();
  for (const event of events) {
    if (event.type === 'quiz.started') {
      const { quiz: id, scope, seed, questions, at } = event;
      quizzes.set(id, {
        id,
        scope,
        seed,
        questions,
        startedAt: at,
        answers: new Map(),
        ended: false,
      });
    }
  }
  for (const event of events) {
    const quiz = 'quiz' in event ? quizzes.get(event.quiz) : undefined;
    if (event.type === 'answered' && quiz && !quiz.answers.has(event.question)) {
      quiz.answers.set(event.question, event);
    } else if (event.type === 'quiz.ended' && quiz) {
      quizzes.set(event.quiz, { ...quiz, ended: true });
    } else if (event.type === 'rated' && quiz) {
      rate(quiz.answers, event.answer, event.rating);
    }
  }
  return [...quizzes.values()];
}

function rate(answers: Map<string, Answered>, id: string, rating: Answered['rating']): void {
  const answer = [...answers.values()].find((one) => one.id === id);
  if (answer) {
    answers.set(answer.question, { ...answer, rating });
  }
}

/** The latest quiz of a scope that was left in the middle: with an answer, and with a question that has none. */
export function unfinishedQuiz(quizzes: readonly Quiz[], scope: string): Quiz | undefined {
  return quizzes.findLast(
    (quiz) =>
      quiz.scope === scope &&
      !quiz.ended &&
      quiz.answers.size > 0 &&
      quiz.questions.some((id) => !quiz.answers.has(id)),
  );
}

/**
 * The order in which a question's options or steps are shown: always the same within one quiz, so that a resumed
 * question looks as it was left. Steps are never shown in their right order, places to fill always as they are written.
 */
export function shownOrder(question: Question, seed: string): number[] {
  const length = partCount(question);
  if (slotsOf(question)) {
    return Array.from({ length }, (_, index) => index);
  }
  const order = shuffledIndexes(length, `${seed}/${question.id}`);
  const solved = question.type === 'order' && order.every((index, position) => index === position);
  return solved ? [...order.slice(1), order[0]!] : order;
}
