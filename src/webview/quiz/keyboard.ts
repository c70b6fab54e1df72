import type { Response } from '../messages.ts';
import type { Deed } from './deed.ts';
import type { QuestionPage } from './page.ts';

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

export interface KeyMeaning {
  readonly deed?: Deed;
  /** Whether the key is kept from what the browser would do with it. */
  readonly taken: boolean;
}

/** What a key means on a question of which `response` is given so far. */
export function meaningOf(
  press: Press,
  focus: Focus,
  page: QuestionPage,
  response: Response,
): KeyMeaning {
  if (focus.inField) {
    return inField(press);
  }
  if (press.ctrlKey || press.altKey || press.metaKey) {
    return { taken: false };
  }
  if (press.key === 'Enter' && !focus.onButton) {
    // A key held down must not run past the verdict.
    return press.repeat ? { taken: true } : { deed: onEnter(page), taken: true };
  }
  if (page.verdict) {
    return { taken: false };
  }
  if (/^(?:Digit|Numpad)0$/.test(press.code)) {
    return { deed: { type: 'doubt' }, taken: true };
  }
  // By its place on the keyboard: on a French one the digits of the top row want Shift.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  const deed =
    digit === undefined
      ? onArrow(press.key, page.question.type === 'order' ? focus.step : undefined, response.length)
      : onDigit(page, Number(digit) - 1);
  // A digit that goes to a text must not be typed into it.
  return deed ? { deed, taken: deed.type !== 'pick' } : { taken: false };
}

/** Enter belongs to the field; with Ctrl, or Cmd on a Mac, it answers. */
function inField({ key, ctrlKey, metaKey, altKey, repeat }: Press): KeyMeaning {
  if (key !== 'Enter' || altKey || !(ctrlKey || metaKey)) {
    return { taken: false };
  }
  return repeat ? { taken: true } : { deed: { type: 'answer' }, taken: true };
}

const onEnter = ({ verdict, position }: QuestionPage): Deed =>
  verdict ? { type: 'goTo', position: position + 1 } : { type: 'answer' };

/** A digit chooses an option, takes hold of a step, or goes to where a part is given its choice. */
function onDigit({ question }: QuestionPage, position: number): Deed | undefined {
  if (question.type !== 'single' && question.type !== 'multiple') {
    return { type: 'grasp', position };
  }
  const part = question.parts[position];
  return part && { type: 'pick', index: part.index };
}

/** The arrow keys, Home and End move the step that has the focus. */
function onArrow(key: string, from: number | undefined, steps: number): Deed | undefined {
  if (from === undefined) {
    return undefined;
  }
  const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: steps - 1 }[key];
  return to === undefined ? undefined : { type: 'move', from, to };
}
