import type { Question } from '../content/schema/question.ts';

/**
 * What a person answered: for single and multiple the chosen options, for order all steps in the order given; each
 * by its index in the question as it is written, whatever order it was shown in.
 */
export type Response = readonly number[];

export interface Outcome {
  readonly correct: boolean;
  /** Points of `max`: one for each right choice, as in the exam; all or nothing for an order. */
  readonly points: number;
  readonly max: number;
}

/** How many options are to be chosen; undefined where all parts are to be used. */
export function choices(question: Question): number | undefined {
  return question.type === 'order' ? undefined : keys(question.options).size;
}

/** Whether a response can be graded: the number of choices that the question asks for, none twice, all existing. */
export function isComplete(question: Question, response: Response): boolean {
  const parts = question.type === 'order' ? question.sequence.length : question.options.length;
  const wanted = choices(question) ?? parts;
  return (
    response.length === wanted &&
    new Set(response).size === wanted &&
    response.every((index) => Number.isInteger(index) && index >= 0 && index < parts)
  );
}

/** Grades a complete response. There is no penalty for a wrong choice. */
export function grade(question: Question, response: Response): Outcome {
  if (question.type === 'order') {
    const correct = response.every((index, position) => index === position);
    return { correct, points: correct ? 1 : 0, max: 1 };
  }
  const right = keys(question.options);
  const points = response.filter((index) => right.has(index)).length;
  return {
    correct: points === right.size && response.length === right.size,
    points,
    max: right.size,
  };
}

function keys(options: readonly { readonly correct: boolean }[]): Set<number> {
  return new Set(options.flatMap((option, index) => (option.correct ? [index] : [])));
}
