import * as c from './characters.ts';
import type { Change } from './changes.ts';

/** Neighbouring pieces become one if it is no longer than this, in characters: few pieces, and each soon copied. */
const PIECE = 16_384;

/**
 * A text in pieces, so that an edit copies some pages of it and not all of it. It never changes: an edit makes another one,
 * which shares with it the pieces it does not touch.
 */
export class Source {
  readonly length: number;
  readonly #pieces: readonly string[];
  /** Where each piece begins. */
  readonly #starts: readonly number[];
  #whole: string | undefined;
  /** The piece that was looked at last: the next look is mostly at the same. */
  #last = 0;

  /** @param pieces none of them empty, unless it is the only one */
  constructor(pieces: readonly string[]) {
    const starts: number[] = [];
    let length = 0;
    for (const piece of pieces) {
      starts.push(length);
      length += piece.length;
    }
    this.#pieces = pieces;
    this.#starts = starts;
    this.length = length;
  }

  /** All of it in one; made when it is first asked for. */
  get whole(): string {
    return (this.#whole ??= this.#pieces.length === 1 ? this.#pieces[0]! : this.#pieces.join(''));
  }

  /** The piece around an offset, or the last one, and where that begins. */
  pieceAt(offset: number): { readonly piece: string; readonly start: number } {
    const index = this.#find(offset);
    return { piece: this.#pieces[index]!, start: this.#starts[index]! };
  }

  /** The character at an offset, or END. */
  at(offset: number): number {
    const index = this.#find(offset);
    return offset >= 0 && offset < this.length
      ? this.#pieces[index]!.charCodeAt(offset - this.#starts[index]!)
      : c.END;
  }

  /** What stands from `start` to before `end`. */
  slice(start: number, end: number): string {
    const { piece, start: begin } = this.pieceAt(start);
    if (end <= begin + piece.length) {
      return piece.slice(start - begin, end - begin);
    }
    let slice = '';
    this.#forPieces(start, Math.min(end, this.length), (part) => (slice += part));
    return slice;
  }

  /**
   * The text after changes.
   * @param changes in order of offset, not overlapping; the offsets of all refer to this text
   */
  with(changes: readonly Change[]): Source {
    const pieces: string[] = [];
    const add = (piece: string) => {
      const last = pieces.at(-1);
      if (last !== undefined && last.length + piece.length <= PIECE) {
        pieces[pieces.length - 1] = last + piece;
      } else if (piece !== '') {
        pieces.push(piece);
      }
    };
    let behind = 0;
    for (const { offset, length, text } of changes) {
      this.#forPieces(behind, offset, add);
      add(text);
      behind = offset + length;
    }
    this.#forPieces(behind, this.length, add);
    return new Source(pieces.length > 0 ? pieces : ['']);
  }

  /** Hands out the pieces from `start` to before `end`, cut where they reach farther. */
  #forPieces(start: number, end: number, take: (piece: string) => void): void {
    for (let index = this.#find(start), at = start; at < end; index++) {
      const begin = this.#starts[index]!;
      const piece = this.#pieces[index]!;
      take(piece.slice(at - begin, end - begin));
      at = begin + piece.length;
    }
  }

  /** The index of the piece around an offset, or of the first or last one. */
  #find(offset: number): number {
    const starts = this.#starts;
    const last = this.#last;
    if (starts[last]! <= offset && offset < (starts[last + 1] ?? Number.POSITIVE_INFINITY)) {
      return last;
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    this.#last = low;
    return low;
  }
}
