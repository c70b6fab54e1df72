import type { WrittenQuestion } from '../content/schema/command.ts';
import type { Question } from '../content/schema/question.ts';
import { partCount, slotsOf } from './slots.ts';

/**
 * What a person answered: for single and multiple the chosen options, for order all steps in the order given, for a
 * question with places to fill the choice for each; all by their index in the question as it is written, whatever order
 * they were shown in. For a command to write it is the text.
 */
export type Response = readonly number[] | string;

/** Says in words what is wrong with a written command, beside a right one; nothing where it is accepted. */
export type Judge = (model: string, text: string) => readonly string[];

export interface Outcome {
  readonly correct: boolean;
  /** Points of `max`: one for each right choice or place, as in the exam; all or nothing for an order or a text. */
  readonly points: number;
  readonly max: number;
}

export const isWritten = (question: Question): question is WrittenQuestion =>
  question.type === 'command' && question.answer !== undefined;

/** How many options are to be chosen; undefined where that is not what a question asks for. */
export function choices(question: Question): number | undefined {
  return 'options' in question ? keys(question.options).size : undefined;
}

/**
 * Whether a response can be graded: the number of choices that the question asks for, none twice, or one for each place
 * to fill; all existing.
 */
export function isComplete(question: Question, response: Response): boolean {
  if (typeof response === 'string') {
    return isWritten(question) && response.trim() !== '';
  }
  const slots = slotsOf(question);
  if (slots) {
    return (
      response.length === slots.length &&
      slots.every((slot, index) => isIndex(response[index], slot.choices))
    );
  }
  const parts = partCount(question);
  if (parts === 0) {
    return false;
  }
  const wanted = choices(question) ?? parts;
  return (
    response.length === wanted &&
    new Set(response).size === wanted &&
    response.every((index) => isIndex(index, parts))
  );
}

const isIndex = (index: number | undefined, count: number) =>
  Number.isInteger(index) && index! >= 0 && index! < count;

/**
 * Grades a response. There is no penalty for a wrong choice, and one that chooses less than the question asks for gets
 * what its choices are worth.
 * @param judge judges written commands
 * @throws if there is a command to judge, and nobody to do it
 */
export function grade(question: Question, response: Response, judge?: Judge): Outcome {
  if (typeof response === 'string') {
    if (!judge || !isWritten(question)) {
      throw new Error(`a text cannot be graded as the answer to ${question.id}`);
    }
    const correct = judge(question.answer, response).length === 0;
    return { correct, points: correct ? 1 : 0, max: 1 };
  }
  if (question.type === 'order') {
    const correct =
      response.length === question.sequence.length &&
      response.every((index, position) => index === position);
    return { correct, points: correct ? 1 : 0, max: 1 };
  }
  if (!('options' in question)) {
    const slots = slotsOf(question) ?? [];
    const points = slots.filter((slot, index) => response[index] === slot.right).length;
    return { correct: points === slots.length, points, max: slots.length };
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
