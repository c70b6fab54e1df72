/** Ways through the lists of a script. */
import { isLeaf, type Sequence } from './sequence.ts';
import { flagOf, listStart, type List, type Part, type PartKind, type Stretch } from './tree.ts';

/** A stretch where it stands; offsets count from the start of the text. */
export interface Placed {
  readonly list: List;
  readonly listStart: number;
  readonly stretch: Stretch;
  readonly start: number;
}

/** Visits the stretches of a list, but for those of the lists within it. */
export function visitStretches(
  list: List,
  start: number,
  visit: (stretch: Stretch, start: number, list: List, listStart: number) => void,
  flags = 0,
): void {
  if (list.stretches) {
    visitSequence(list.stretches, start, list, start, visit, flags);
  }
}

/** @param flags visits only stretches that have all of them, or may have */
function visitSequence(
  sequence: Sequence,
  start: number,
  list: List,
  listAt: number,
  visit: (stretch: Stretch, start: number, list: List, listStart: number) => void,
  flags: number,
): void {
  if ((sequence.flags & flags) !== flags) {
    return;
  }
  if (!isLeaf(sequence)) {
    visitSequence(sequence.left, start, list, listAt, visit, flags);
    visitSequence(sequence.right, start + sequence.left.length, list, listAt, visit, flags);
    return;
  }
  let begin = start;
  for (const stretch of sequence.stretches) {
    visit(stretch, begin, list, listAt);
    begin += stretch.length;
  }
}

/**
 * Visits all parts of one kind in a list, and in the lists within it, in order of start.
 * @param visit takes a part, and the stretch and list that it stands in and where they start
 */
export function visitParts(
  list: List,
  start: number,
  kind: PartKind,
  visit: (part: Part, stretch: Stretch, start: number, list: List, listStart: number) => void,
): void {
  const flags = flagOf(kind);
  const enter = (stretch: Stretch, begin: number, inside: List, insideStart: number) => {
    if (!(stretch.flags & flags)) {
      return;
    }
    for (const part of stretch.parts) {
      if (part.kind === kind) {
        visit(part, stretch, begin, inside, insideStart);
      }
      if (part.list) {
        visitStretches(part.list, begin + listStart(part), enter, flags);
      }
    }
  };
  visitStretches(list, start, enter, flags);
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
