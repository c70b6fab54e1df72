import * as c from './characters.ts';

/**
 * How many characters behind its position a reader may look at without a note: more than any keyword, number or
 * hashtable key that is recognised before it is read.
 */
export const LOOK_AHEAD = 96;

/** A position in a text, and how far the reader has looked. */
export class Cursor {
  readonly text: string;
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

  constructor(text: string, pos: number, limit: number) {
    this.text = text;
    this.pos = pos;
    this.limit = limit;
  }

  /** The character at the position, or `ahead` of it, or END. */
  peek(ahead = 0): number {
    const offset = this.pos + ahead;
    return offset < this.limit ? this.text.charCodeAt(offset) : c.END;
  }

  /** The character at an offset, or END. */
  at(offset: number): number {
    return offset < this.limit ? this.text.charCodeAt(offset) : c.END;
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
      this.pos = endOfLine(this.text, this.pos, this.limit);
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
        this.pos = endOfBlockComment(this.text, this.pos, this.limit);
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
    const { text, limit } = this;
    let { pos } = this;
    while (pos < limit && c.isWord(text.charCodeAt(pos))) {
      pos++;
    }
    this.pos = pos;
  }
}

/** The offset of the line's end: its newline characters, or `limit`. */
export function endOfLine(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && !c.isNewline(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** The offset behind a `<# … #>` that begins at `start`. */
export function endOfBlockComment(text: string, start: number, limit: number): number {
  const close = find(text, '#>', start + 2, limit);
  return close < 0 ? limit : close + 2;
}

/** As indexOf, but it never searches behind the limit, again for each of many searches that a short limit cuts off. */
export function find(text: string, what: string, from: number, limit: number): number {
  const within = limit === text.length ? text : text.slice(0, limit);
  return within.indexOf(what, from);
}
