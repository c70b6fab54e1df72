import type { EventOf, StudyEvent } from '../../../src/study/log/events.ts';

export const started = (quiz: string, at: number, scope = 'routing'): StudyEvent => ({
  v: 1,
  id: `start-${quiz}`,
  at,
  type: 'quiz.started',
  quiz,
  scope,
  questions: ['a', 'b', 'c'],
  seed: 'seed',
});

export const answered = (
  quiz: string,
  question: string,
  at: number,
  objective = 'routing.routes',
): EventOf<'answered'> => ({
  v: 1,
  id: `${quiz}-${question}-${at}`,
  at,
  type: 'answered',
  quiz,
  question,
  objective,
  response: [0],
  outcome: { correct: true, points: 1, max: 1 },
  ms: 1000,
  rating: 'good',
});

export const ended = (quiz: string, at: number): StudyEvent => ({
  v: 1,
  id: `end-${quiz}`,
  at,
  type: 'quiz.ended',
  quiz,
});

export const reset = (id: string, at: number, scope: string): StudyEvent => ({
  v: 1,
  id,
  at,
  type: 'reset',
  scope,
});

export const undone = (id: string, at: number): StudyEvent => ({
  v: 1,
  id: `undo-${id}`,
  at,
  type: 'reset.undone',
  reset: id,
});
