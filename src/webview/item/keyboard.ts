import type { Response, ShownQuestion } from '../messages/item.ts';
import type { ItemDeed } from './deed.ts';

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

/** Where the focus is when a key is pressed. */
export interface Focus {
  /** On a button or a link, which Enter presses. */
  readonly onButton: boolean;
  /** In a text field or a list, which take digits, arrow keys and Enter themselves. */
  readonly inField: boolean;
  /** On the step at this position. */
  readonly step: number | undefined;
}

/** What a key does to an item, or where it takes the focus: to a step, or to where a part is given its choice. */
export type KeyDeed = ItemDeed | { readonly type: 'grasp'; readonly position: number };

/** Whether Enter goes on from here: not from a button or a link, and from a field with Ctrl, or Cmd on a Mac. */
export function isOnward({ key, ctrlKey, metaKey, altKey }: Press, focus: Focus): boolean {
  if (key !== 'Enter' || altKey) {
    return false;
  }
  const modified = ctrlKey || metaKey;
  return focus.inField ? modified : !modified && !focus.onButton;
}

/** Whether a key belongs to what has the focus, or to the browser. */
export const isForeign = ({ ctrlKey, altKey, metaKey }: Press, focus: Focus): boolean =>
  focus.inField || ctrlKey || altKey || metaKey;

/** The digit of a key by its place on the keyboard: on a French one the digits of the top row want Shift. */
export function digitOf({ code }: Press): number | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** What a digit or an arrow key does to an item of which `response` is given so far. */
export function keyDeed(
  press: Press,
  focus: Focus,
  question: ShownQuestion,
  response: Response,
): KeyDeed | undefined {
  const digit = digitOf(press);
  return digit === undefined
    ? onArrow(press.key, question.type === 'order' ? focus.step : undefined, response.length)
    : onDigit(question, digit - 1);
}

/** A digit chooses an option, takes hold of a step, or goes to where a part is given its choice. */
function onDigit(question: ShownQuestion, position: number): KeyDeed | undefined {
  if (question.type !== 'single' && question.type !== 'multiple') {
    return position < 0 ? undefined : { type: 'grasp', position };
  }
  const part = question.parts[position];
  return part && { type: 'pick', index: part.index };
}

/** The arrow keys, Home and End move the step that has the focus. */
function onArrow(key: string, from: number | undefined, steps: number): ItemDeed | undefined {
  if (from === undefined) {
    return undefined;
  }
  const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: steps - 1 }[key];
  return to === undefined ? undefined : { type: 'move', from, to };
}
