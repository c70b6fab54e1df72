/** A part of the text replaced by another, as VS Code tells it; offsets refer to the text before the edit. */
export interface Change {
  readonly offset: number;
  /** How many UTF-16 code units go. */
  readonly length: number;
  /** What comes in their place. */
  readonly text: string;
}

/** A piece of the text that an edit leaves as it is. */
export interface Unchanged {
  /** How far the edit moves it: its offsets after the edit less those before it. */
  readonly shift: number;
  /** Where it begins in the text after the edit. */
  readonly start: number;
  /** The offset behind it in the text before the edit; infinite for the last piece, since the text's end is part of it. */
  readonly end: number;
}

/** The changes of one edit, in order. */
export class Changes {
  /** In order of offset. */
  readonly sorted: readonly Change[];
  readonly #unchanged: readonly Unchanged[];

  /** @param changes in any order, not overlapping; the offsets of all refer to the text before the edit */
  constructor(changes: readonly Change[]) {
    this.sorted = changes.toSorted((one, other) => one.offset - other.offset);
    const unchanged: Unchanged[] = [];
    let shift = 0;
    let start = 0;
    for (const { offset, length, text } of this.sorted) {
      unchanged.push({ shift, start, end: offset });
      shift += text.length - length;
      start = offset + length + shift;
    }
    unchanged.push({ shift, start, end: Number.POSITIVE_INFINITY });
    this.#unchanged = unchanged;
  }

  /** The piece that the character at an offset of the text after the edit belongs to; undefined if that is new. */
  unchangedAt(offset: number): Unchanged | undefined {
    let low = 0;
    let high = this.#unchanged.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#unchanged[middle]!.start <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const piece = this.#unchanged[low]!;
    return offset - piece.shift < piece.end ? piece : undefined;
  }
}
