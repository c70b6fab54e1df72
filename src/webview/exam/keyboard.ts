import {
  isForeign,
  isOnward,
  keyDeed,
  type Focus,
  type KeyDeed,
  type Press,
} from '../item/keyboard.ts';
import type { Response, ShownQuestion } from '../messages/item.ts';

export type ExamDeed = KeyDeed | { readonly type: 'next' };

export interface KeyMeaning {
  readonly deed?: ExamDeed;
  /** Whether the key is kept from what the browser would do with it. */
  readonly taken: boolean;
}

/** What a key means on a question of a mock exam: Enter goes on to the next one. */
export function meaningOf(
  press: Press,
  focus: Focus,
  question: ShownQuestion,
  response: Response,
): KeyMeaning {
  if (isOnward(press, focus)) {
    return press.repeat ? { taken: true } : { deed: { type: 'next' }, taken: true };
  }
  if (isForeign(press, focus)) {
    return { taken: false };
  }
  const deed = keyDeed(press, focus, question, response);
  // A digit that goes to a text must not be typed into it.
  return deed ? { deed, taken: deed.type !== 'pick' } : { taken: false };
}
