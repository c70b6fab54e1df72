import type { Response, ShownQuestion } from '../messages/item.ts';
import type { ItemDeed } from './deed.ts';
import { choose, filled, indexesOf, moved } from './response.ts';
import { dropped, gaveWay, stepMoved } from './spoken.ts';

/** What a response has become. */
export interface Change {
  readonly response: Response;
  /** What a screen reader is to say of it, where that is not what the control itself says. */
  readonly announcement: string | undefined;
}

/** What a deed makes of a response; undefined where it changes nothing. */
export function change(
  question: ShownQuestion,
  response: Response,
  deed: ItemDeed,
): Change | undefined {
  const before = indexesOf(response);
  switch (deed.type) {
    case 'pick': {
      const after = choose(question, before, deed.index);
      return { response: after, announcement: gaveWay(question, deed.index, before, after) };
    }
    case 'move': {
      const after = moved(before, deed.from, deed.to);
      return after === before
        ? undefined
        : { response: after, announcement: stepMoved(deed.to, after.length) };
    }
    case 'fill':
      // The control that was used says what was chosen.
      return { response: filled(before, deed.slot, deed.choice), announcement: '' };
    case 'drop':
      return {
        response: filled(before, deed.slot, deed.choice),
        announcement: dropped(question, deed.slot, deed.choice),
      };
    case 'write':
      return { response: deed.text, announcement: '' };
  }
}

const ITEM_DEEDS: readonly string[] = [
  'pick',
  'move',
  'fill',
  'drop',
  'write',
] satisfies ItemDeed['type'][];

/** Whether a deed is one that answers an item. */
export const isItemDeed = (deed: { readonly type: string }): deed is ItemDeed =>
  ITEM_DEEDS.includes(deed.type);
