/** What of an earlier scan is still true after an edit. */
import type { Changes, Unchanged } from './changes.ts';
import { isLeaf, SequenceBuilder, type Sequence } from './sequence.ts';
import { listStart, SAW_CLOSER, SAW_LIMIT, TOO_DEEP, type List, type Traits } from './tree.ts';
import { stretchAt } from './walk.ts';

/** Where a list is being read, as far as that can make a difference to what is read. */
export type Surroundings = Pick<List, 'kind' | 'closer' | 'insideBraces' | 'depth'> & {
  /** The offset at which the text counts as ended. */
  readonly limit: number;
};

export class Reuse {
  readonly #root: List;
  readonly #changes: Changes;
  readonly #maxDepth: number;

  /**
   * @param root the list of the text before the changes
   * @param maxDepth how many brackets may be open at once
   */
  constructor(root: List, changes: Changes, maxDepth: number) {
    this.#root = root;
    this.#changes = changes;
    this.#maxDepth = maxDepth;
  }

  /**
   * The longest row of old stretches that a scan would find again from `offset` on, in the text after the changes.
   */
  from(offset: number, place: Surroundings): Sequence | undefined {
    const unchanged = this.#changes.unchangedAt(offset);
    if (!unchanged) {
      return undefined;
    }
    const old = listWithStretchAt(this.#root, offset - unchanged.shift);
    if (old?.list.kind !== place.kind || !old.list.stretches) {
      return undefined;
    }
    const taken = new SequenceBuilder();
    const from = offset - unchanged.shift;
    const holds = (traits: Traits, start: number) =>
      this.#holds(traits, start, unchanged, old.list, place);
    collect(old.list.stretches, old.start, from, holds, taken);
    return taken.build();
  }

  /** Whether old stretches that began at `start` would be read just so again. */
  #holds(
    traits: Traits,
    start: number,
    unchanged: Unchanged,
    list: List,
    place: Surroundings,
  ): boolean {
    const { seen, flags } = traits;
    const seenTo = start + unchanged.shift + seen;
    const sameEnd = flags & SAW_LIMIT ? seenTo === place.limit + 1 : seenTo <= place.limit;
    const sameDepth =
      list.depth === place.depth ||
      (!(flags & TOO_DEEP) && place.depth + traits.height <= this.#maxDepth);
    const sameClosers =
      !(flags & SAW_CLOSER) ||
      (list.closer === place.closer && list.insideBraces === place.insideBraces);
    return start + seen <= unchanged.end && sameEnd && sameDepth && sameClosers;
  }
}

/** The list, innermost or not, one of whose stretches begins at an offset. */
function listWithStretchAt(
  root: List,
  offset: number,
): { readonly list: List; readonly start: number } | undefined {
  let list: List | undefined = root;
  let start = 0;
  while (list) {
    const found: ReturnType<typeof stretchAt> = stretchAt(list, offset - start);
    if (!found) {
      return undefined;
    }
    const begin = start + found.start;
    if (begin === offset) {
      return { list, start };
    }
    const within = offset - begin;
    const part = found.stretch.parts.find(
      (one) => one.list && listStart(one) <= within && within < listStart(one) + one.list.length,
    );
    list = part?.list;
    start = part ? begin + listStart(part) : 0;
  }
  return undefined;
}

/**
 * Appends the stretches of a sequence from an offset on, up to the first that does not hold.
 * @returns whether all of them hold
 */
function collect(
  sequence: Sequence,
  start: number,
  from: number,
  holds: (traits: Traits, start: number) => boolean,
  taken: SequenceBuilder,
): boolean {
  if (start + sequence.length <= from) {
    return true;
  }
  if (start >= from && holds(sequence, start)) {
    taken.append(sequence);
    return true;
  }
  if (!isLeaf(sequence)) {
    return (
      collect(sequence.left, start, from, holds, taken) &&
      collect(sequence.right, start + sequence.left.length, from, holds, taken)
    );
  }
  let begin = start;
  for (const stretch of sequence.stretches) {
    if (begin >= from) {
      if (!holds(stretch, begin)) {
        return false;
      }
      taken.push(stretch);
    }
    begin += stretch.length;
  }
  return true;
}
