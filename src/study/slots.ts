import type { Question } from '../content/schema/question.ts';
import { shuffledIndexes } from './random.ts';

/** A place that gets one of several choices: a statement, the right side of a pair, or a gap. */
export interface Slot {
  /** How many there are to choose from. */
  readonly choices: number;
  /** The index of the right one, as the question is written. */
  readonly right: number;
}

export const NO = 0;
export const YES = 1;

/** The places to fill of a question, in the order in which they are written; undefined for one of another kind. */
export function slotsOf(question: Question): readonly Slot[] | undefined {
  switch (question.type) {
    case 'statements':
      return question.statements.map(({ correct }) => ({ choices: 2, right: correct ? YES : NO }));
    case 'match': {
      const choices = rightSides(question).length;
      return question.pairs.map((_, index) => ({ choices, right: index }));
    }
    case 'command':
      return question.gaps?.map(({ options }) => ({
        choices: options.length,
        right: options.findIndex((option) => option.correct),
      }));
    default:
      return undefined;
  }
}

/** How many options, steps or places to fill a question has. */
export function partCount(question: Question): number {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.length;
    case 'order':
      return question.sequence.length;
    case 'statements':
      return question.statements.length;
    case 'match':
      return question.pairs.length;
    case 'command':
      return question.gaps?.length ?? 0;
  }
}

/** What may be chosen in a match: the right side of each pair, then those that match nothing. */
export const rightSides = (question: Extract<Question, { type: 'match' }>): readonly string[] => [
  ...question.pairs.map((pair) => pair.right),
  ...(question.distractors ?? []),
];

/**
 * For each place to fill, the order in which its choices are shown, always the same within one quiz; nothing for a
 * question without such places. Yes always stands before No, and all places of a match have one order.
 */
export function shownChoices(question: Question, seed: string): readonly (readonly number[])[] {
  switch (question.type) {
    case 'statements':
      return question.statements.map(() => [YES, NO]);
    case 'match': {
      const order = shuffledIndexes(rightSides(question).length, `${seed}/${question.id}`);
      return question.pairs.map(() => order);
    }
    case 'command':
      return (question.gaps ?? []).map(({ options }, gap) =>
        shuffledIndexes(options.length, `${seed}/${question.id}/${gap}`),
      );
    default:
      return [];
  }
}
