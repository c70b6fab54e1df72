import * as c from './characters.ts';
import type { Source } from './source.ts';

/**
 * How many characters behind its position a reader may look at without a note: more than any keyword, number or
 * hashtable key that is recognised before it is read.
 */
export const LOOK_AHEAD = 96;

const isHash = (character: number) => character === c.HASH;

/** A position in a text, and how far the reader has looked. */
export class Cursor {
  readonly source: Source;
  pos: number;
  /** The offset at which the text counts as ended: its end, or that of the string whose `$( … )` is being read. */
  limit: number;
  /**
   * Behind the last character that was looked at, as far as that is more than LOOK_AHEAD behind the position; one
   * more than the limit where it was the text's end that was looked at.
   */
  seen = 0;
  /** Whether the string that was passed over last may hold a `$( … )`. */
  expands = false;

  // The piece of the text that is looked at.
  #piece = '';
  #start = 0;
  #length = 0;

  constructor(source: Source, pos: number, limit: number) {
    this.source = source;
    this.pos = pos;
    this.limit = limit;
  }

  /** The character at the position, or `ahead` of it, or END. */
  peek(ahead = 0): number {
    return this.at(this.pos + ahead);
  }

  /** The character at an offset, which is not negative, or END. */
  at(offset: number): number {
    if (offset >= this.limit) {
      return c.END;
    }
    const within = offset - this.#start;
    return within >= 0 && within < this.#length
      ? this.#piece.charCodeAt(within)
      : this.#turnTo(offset);
  }

  #turnTo(offset: number): number {
    const { piece, start } = this.source.pieceAt(offset);
    this.#piece = piece;
    this.#start = start;
    this.#length = piece.length;
    return piece.charCodeAt(offset - start);
  }

  /** Notes that the characters before an offset were looked at. */
  note(offset: number): void {
    if (offset > this.seen) {
      this.seen = Math.min(offset, this.limit + 1);
    }
  }

  /** Returns to an offset before the position. */
  back(offset: number): void {
    this.note(this.pos + LOOK_AHEAD);
    this.pos = offset;
  }

  /** Passes over blanks, continued lines and comments; stays on the line as a person sees it. */
  skipBlanks(): void {
    this.skipSpaces();
    if (this.peek() === c.HASH) {
      this.pos = this.endOfLine(this.pos);
    }
  }

  /** As skipBlanks, up to a comment that takes the rest of the line. */
  skipSpaces(): void {
    for (;;) {
      const next = this.peek();
      if (c.isBlank(next)) {
        this.pos++;
      } else if (next === c.BACKTICK && c.isNewline(this.peek(1))) {
        this.pos += this.peek(1) === c.RETURN && this.peek(2) === c.NEWLINE ? 3 : 2;
      } else if (next === c.BACKTICK && this.peek(1) === c.END) {
        this.pos++;
      } else if (next === c.LESS && this.peek(1) === c.HASH) {
        this.pos = this.endOfBlockComment(this.pos);
      } else {
        return;
      }
    }
  }

  /** As skipBlanks, and newlines too. */
  skipLines(): void {
    for (;;) {
      this.skipBlanks();
      if (!c.isNewline(this.peek())) {
        return;
      }
      this.pos++;
    }
  }

  /** Passes over letters, digits and underscores. */
  skipWord(): void {
    while (c.isWord(this.peek())) {
      this.pos++;
    }
  }

  /** The offset of the line's end: its newline characters, or `limit`. */
  endOfLine(offset: number, limit = this.limit): number {
    let end = offset;
    while (end < limit && !c.isNewline(this.at(end))) {
      end++;
    }
    return end;
  }

  /** The offset behind a `<# … #>` that begins at `start`. */
  endOfBlockComment(start: number, limit = this.limit): number {
    const close = this.find('>', isHash, start + 2, limit);
    return close < 0 ? limit : close + 1;
  }

  /**
   * The first offset, or -1, of a character with a certain one before it; both stand before the limit and at or behind
   * `from`. Faster by far than looking at each character.
   */
  find(
    what: string,
    isBefore: (character: number) => boolean,
    from: number,
    limit: number,
  ): number {
    for (let offset = from + 1; offset < limit; offset++) {
      this.at(offset);
      // Not beyond the limit, where each of many short searches would look through the same text again.
      const end = limit - this.#start;
      const piece = end < this.#length ? this.#piece.slice(0, end) : this.#piece;
      const found = piece.indexOf(what, offset - this.#start);
      offset = this.#start + (found < 0 ? piece.length - 1 : found);
      if (found >= 0 && isBefore(this.at(offset - 1))) {
        return offset;
      }
    }
    return -1;
  }
}
