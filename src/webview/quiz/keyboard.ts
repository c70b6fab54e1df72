import { digitOf, isForeign, isOnward, keyDeed, type Focus, type Press } from '../item/keyboard.ts';
import type { Response } from '../messages/item.ts';
import type { Deed } from './deed.ts';
import type { QuestionPage } from './page.ts';

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
  if (isOnward(press, focus)) {
    // A key held down must not run past the verdict.
    return press.repeat ? { taken: true } : { deed: onEnter(page, focus), taken: true };
  }
  if (isForeign(press, focus) || page.verdict) {
    return { taken: false };
  }
  if (digitOf(press) === 0) {
    return { deed: { type: 'doubt' }, taken: true };
  }
  const deed = keyDeed(press, focus, page.question, response);
  // A digit that goes to a text must not be typed into it.
  return deed ? { deed, taken: deed.type !== 'pick' } : { taken: false };
}

/** From a field it answers alone: what is answered has none. */
const onEnter = ({ verdict, position }: QuestionPage, { inField }: Focus): Deed =>
  verdict && !inField ? { type: 'goTo', position: position + 1 } : { type: 'answer' };
