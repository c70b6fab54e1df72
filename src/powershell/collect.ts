/** What a reader finds in the stretches of a script; found once for each stretch, however often the script is edited. */
import { isLeaf, type Leaf, type Sequence } from './sequence.ts';
import type { Piece, Reader } from './syntax.ts';
import {
  HAS_ASSIGNMENTS,
  HAS_COMMANDS,
  HAS_HASHTABLES,
  listStart,
  type List,
  type Stretch,
} from './tree.ts';

const ANYTHING = HAS_COMMANDS | HAS_HASHTABLES | HAS_ASSIGNMENTS;

interface Place {
  readonly start: number;
}

/** Something found, with where its stretch was when it was read and where that is within the leaf. */
interface Found<T> {
  readonly value: T;
  readonly readAt: number;
  readonly at: number;
}

/** What readers have found in leaves. Leaves never change; one that an edit replaces is forgotten with the script. */
const known = new WeakMap<Reader<Place>, WeakMap<Leaf, readonly Found<Place>[]>>();

/** Gives the stretch that starts at an offset as a reader may see it. */
export type PieceAt = (stretch: Stretch, start: number, list: List, listStart: number) => Piece;

/**
 * Visits all that a reader finds in a list and in the lists within it, in order of `start`.
 * @param visit also gets how far a value has moved since it was found: to be added to every offset in it
 */
export function collect<T extends Place>(
  root: List,
  reader: Reader<T>,
  pieceAt: PieceAt,
  visit: (value: T, shift: number) => void,
): void {
  let found = known.get(reader) as WeakMap<Leaf, readonly Found<T>[]> | undefined;
  if (!found) {
    found = new WeakMap();
    known.set(reader, found);
  }
  new Collector(reader, pieceAt, found).list(root, 0, (leaf, start) => {
    for (const { value, readAt, at } of leaf) {
      visit(value, start + at - readAt);
    }
  });
}

class Collector<T extends Place> {
  readonly #reader: Reader<T>;
  readonly #pieceAt: PieceAt;
  readonly #found: WeakMap<Leaf, readonly Found<T>[]>;

  constructor(reader: Reader<T>, pieceAt: PieceAt, found: WeakMap<Leaf, readonly Found<T>[]>) {
    this.#reader = reader;
    this.#pieceAt = pieceAt;
    this.#found = found;
  }

  /** @param take gets what is in each leaf, and where the leaf starts */
  list(list: List, start: number, take: (found: readonly Found<T>[], start: number) => void): void {
    if (list.stretches) {
      this.#sequence(list.stretches, start, list, start, take);
    }
  }

  #sequence(
    sequence: Sequence,
    start: number,
    list: List,
    listAt: number,
    take: (found: readonly Found<T>[], start: number) => void,
  ): void {
    if (!(sequence.flags & ANYTHING)) {
      return;
    }
    if (isLeaf(sequence)) {
      take(this.#leaf(sequence, start, list, listAt), start);
    } else {
      this.#sequence(sequence.left, start, list, listAt, take);
      this.#sequence(sequence.right, start + sequence.left.length, list, listAt, take);
    }
  }

  #leaf(leaf: Leaf, start: number, list: List, listAt: number): readonly Found<T>[] {
    const before = this.#found.get(leaf);
    if (before) {
      return before;
    }
    const found: Found<T>[] = [];
    let begin = start;
    for (const stretch of leaf.stretches) {
      if (stretch.flags & ANYTHING) {
        this.#stretch(stretch, begin, list, listAt, start, found);
      }
      begin += stretch.length;
    }
    this.#found.set(leaf, found);
    return found;
  }

  #stretch(
    stretch: Stretch,
    begin: number,
    list: List,
    listAt: number,
    leafAt: number,
    found: Found<T>[],
  ): void {
    const first = found.length;
    const at = begin - leafAt;
    for (const value of this.#reader(this.#pieceAt(stretch, begin, list, listAt))) {
      found.push({ value, readAt: begin, at });
    }
    for (const part of stretch.parts) {
      if (part.list) {
        this.list(part.list, begin + listStart(part), (inner, start) => {
          for (const one of inner) {
            found.push({ ...one, at: start - leafAt + one.at });
          }
        });
      }
    }
    if (found.length > first + 1) {
      const place = ({ value, readAt, at: within }: Found<T>) => value.start - readAt + within;
      found.push(...found.splice(first).sort((a, b) => place(a) - place(b)));
    }
  }
}
