import type { Rating } from '../messages.ts';

/** What a person does with a question, be it by mouse or by key. */
export type Deed =
  | { readonly type: 'pick'; readonly index: number }
  /** Gives a part one of its choices; -1 takes it back. */
  | { readonly type: 'fill'; readonly slot: number; readonly choice: number }
  /** Drops one of its choices on a part. */
  | { readonly type: 'drop'; readonly slot: number; readonly choice: number }
  | { readonly type: 'write'; readonly text: string }
  /** Takes hold of a step, so that the arrow keys move it, or goes to where a part is given its choice. */
  | { readonly type: 'grasp'; readonly position: number }
  | { readonly type: 'move'; readonly from: number; readonly to: number }
  /** Says "I'm not sure", or takes it back. */
  | { readonly type: 'doubt' }
  | { readonly type: 'answer' }
  /** Says how well the question was known. */
  | { readonly type: 'rate'; readonly rating: Rating }
  /** Copies a report of a problem with the question. */
  | { readonly type: 'report' }
  /** Shows another question of the quiz, or its result, as in the message of that name. */
  | { readonly type: 'goTo'; readonly position: number };
