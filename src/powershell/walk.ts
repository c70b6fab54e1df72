/** Ways through the lists of a script. */
import { isLeaf, type Sequence } from './sequence.ts';
import { HAS_PARTS, listStart, type List, type Part, type Stretch } from './tree.ts';

/** A stretch where it stands; offsets count from the start of the text. */
export interface Placed {
  readonly list: List;
  readonly listStart: number;
  readonly stretch: Stretch;
  readonly start: number;
}

/** Visits all stretches of a list, but for those of the lists within it. */
export function visitStretches(
  list: List,
  start: number,
  visit: (placed: Placed) => void,
  flags = 0,
): void {
  const enter = (sequence: Sequence, begin: number): void => {
    if ((sequence.flags & flags) !== flags) {
      return;
    }
    if (!isLeaf(sequence)) {
      enter(sequence.left, begin);
      enter(sequence.right, begin + sequence.left.length);
      return;
    }
    let at = begin;
    for (const stretch of sequence.stretches) {
      visit({ list, listStart: start, stretch, start: at });
      at += stretch.length;
    }
  };
  list.stretches && enter(list.stretches, start);
}

/** Visits all parts of a list, and of the lists within it, in order of start. */
export function visitParts(
  list: List,
  start: number,
  visit: (part: Part, placed: Placed) => void,
): void {
  const enter = (placed: Placed) => {
    for (const part of placed.stretch.parts) {
      visit(part, placed);
      if (part.list) {
        visitParts(part.list, placed.start + listStart(part), visit);
      }
    }
  };
  visitStretches(list, start, enter, HAS_PARTS);
}

/**
 * The innermost part, where lists do not count, that `fits`: of those that begin at or before an offset, the last.
 * @param fits takes a part and where its stretch starts
 */
export function innermost(
  list: List,
  start: number,
  offset: number,
  fits: (part: Part, start: number) => boolean,
): { readonly part: Part; readonly placed: Placed } | undefined {
  for (const placed of touching(list, start, offset)) {
    const { parts } = placed.stretch;
    for (let index = parts.length - 1; index >= 0; index--) {
      const part = parts[index]!;
      const inner = part.list && placed.start + listStart(part);
      const found =
        inner !== undefined && inner <= offset && offset <= inner + part.list!.length
          ? innermost(part.list!, inner, offset, fits)
          : undefined;
      if (found) {
        return found;
      }
      if (placed.start + part.start <= offset && fits(part, placed.start)) {
        return { part, placed };
      }
    }
  }
  return undefined;
}

/** The stretches that an offset is in or at an end of, the last first. */
function* touching(list: List, start: number, offset: number): Generator<Placed> {
  for (const at of [offset, offset - 1]) {
    const found = stretchAt(list, at - start);
    if (found && (at === offset || start + found.start + found.stretch.length === offset)) {
      yield { list, listStart: start, stretch: found.stretch, start: start + found.start };
    }
  }
}

/** The stretch of a list around an offset, or that begins there; offsets count from the list's start. */
export function stretchAt(
  list: List,
  offset: number,
): { readonly stretch: Stretch; readonly start: number } | undefined {
  let sequence = list.stretches;
  if (!sequence || offset < 0 || offset >= sequence.length) {
    return undefined;
  }
  let start = 0;
  while (!isLeaf(sequence)) {
    if (offset < start + sequence.left.length) {
      sequence = sequence.left;
    } else {
      start += sequence.left.length;
      sequence = sequence.right;
    }
  }
  for (const stretch of sequence.stretches) {
    if (offset < start + stretch.length) {
      return { stretch, start };
    }
    start += stretch.length;
  }
  return undefined;
}
