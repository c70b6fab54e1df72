/** How a response comes about, choice by choice and move by move. */
import type { Response, ShownQuestion } from '../messages/item.ts';

/** What stands in a response for a part that is given nothing yet. */
export const NOTHING = -1;

/** The chosen options after `index` was picked: one for single; up to the number asked for, the oldest giving way, else. */
export function choose(
  question: Pick<ShownQuestion, 'type' | 'choose'>,
  chosen: readonly number[],
  index: number,
): number[] {
  if (question.type === 'single') {
    return [index];
  }
  if (chosen.includes(index)) {
    return chosen.filter((one) => one !== index);
  }
  return [...chosen, index].slice(-(question.choose ?? 1));
}

/** The order with the step at `from` moved to `to`; unchanged where there is no such place. */
export function moved(order: readonly number[], from: number, to: number): readonly number[] {
  if (to < 0 || to >= order.length || from === to) {
    return order;
  }
  const rest = order.filter((_, position) => position !== from);
  return [...rest.slice(0, to), order[from]!, ...rest.slice(to)];
}

/** The response with a choice given to one part. */
export const filled = (response: readonly number[], slot: number, choice: number): number[] =>
  response.map((before, index) => (index === slot ? choice : before));

/** The indexes of a response; none of a text. */
export const indexesOf = (response: Response): readonly number[] =>
  typeof response === 'string' ? [] : response;

/** A response as messages hold it, which may be changed. */
export const copied = (response: Response): number[] | string =>
  typeof response === 'string' ? response : [...response];

/** How much is still to be chosen; one for a text that is not written yet. */
export function left(
  { choose, parts }: Pick<ShownQuestion, 'choose' | 'parts'>,
  response: Response,
): number {
  if (typeof response === 'string') {
    return response.trim() === '' ? 1 : 0;
  }
  return (choose ?? parts.length) - response.filter((index) => index !== NOTHING).length;
}

/** Whether as much is chosen as the question asks for. */
export const isComplete = (
  question: Pick<ShownQuestion, 'choose' | 'parts'>,
  response: Response,
): boolean => left(question, response) === 0;

/** What stands there before anything is chosen, moved or written. */
export function fresh({ type, parts, choices }: ShownQuestion): Response {
  if (type === 'written') {
    return '';
  }
  return type === 'order' ? parts.map((part) => part.index) : (choices?.map(() => NOTHING) ?? []);
}
