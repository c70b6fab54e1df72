import type { ItemDeed } from '../item/deed.ts';
import type { Rating } from '../messages/item.ts';

/** What a person does with a question of a quiz, be it by mouse or by key. */
export type Deed =
  | ItemDeed
  /** Takes hold of a step, so that the arrow keys move it, or goes to where a part is given its choice. */
  | { readonly type: 'grasp'; readonly position: number }
  /** Says "I'm not sure", or takes it back. */
  | { readonly type: 'doubt' }
  | { readonly type: 'answer' }
  /** Says how well the question was known. */
  | { readonly type: 'rate'; readonly rating: Rating }
  /** Copies a report of a problem with the question. */
  | { readonly type: 'report' }
  /** Shows another question of the quiz, or its result, as in the message of that name. */
  | { readonly type: 'goTo'; readonly position: number };
