import * as c from './characters.ts';
import { endOfBlockComment, endOfBrackets, endOfLine } from './extents.ts';
import type { Command, Hashtable } from './syntax.ts';

/** How deep brackets may nest before what is in them is passed over instead of read. */
const MAX_DEPTH = 100;

/** The grammar of statements, which everything in brackets leads back to. */
export interface StatementGrammar {
  /** Reads statements up to a closing character (not consumed), or to the end. */
  readonly statements: (scan: Scan, closer: number) => void;
  /** Reads one statement; returns the offset behind the last thing in it. */
  readonly statement: (scan: Scan) => number;
}

/** One pass over a text: where it stands and what it has found. The grammar's modules move it forward, never back. */
export class Scan {
  readonly text: string;
  readonly commands: Command[] = [];
  readonly hashtables: Hashtable[] = [];
  pos = 0;
  #limit: number;
  #depth = 0;
  #braces = 0;
  readonly #grammar: StatementGrammar;

  constructor(text: string, grammar: StatementGrammar) {
    this.text = text;
    this.#limit = text.length;
    this.#grammar = grammar;
  }

  /** The offset at which the text counts as ended: its end, or that of the string whose `$( … )` is being read. */
  get limit(): number {
    return this.#limit;
  }

  /** Whether a brace is open, at which a forgotten parenthesis before it ends at the latest. */
  get insideBraces(): boolean {
    return this.#braces > 0;
  }

  /** Reads with an earlier end of the text. */
  within(limit: number, read: () => void): void {
    const outer = { limit: this.#limit, braces: this.#braces };
    this.#limit = limit;
    this.#braces = 0;
    read();
    this.#limit = outer.limit;
    this.#braces = outer.braces;
  }

  /** The character `ahead` of the position, or END. */
  peek(ahead = 0): number {
    const offset = this.pos + ahead;
    return offset < this.#limit ? this.text.charCodeAt(offset) : c.END;
  }

  /** Passes over blanks, continued lines and comments; stays on the line as a person sees it. */
  skipBlanks(): void {
    this.skipSpaces();
    if (this.peek() === c.HASH) {
      this.pos = endOfLine(this.text, this.pos, this.#limit);
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
        this.pos = endOfBlockComment(this.text, this.pos, this.#limit);
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

  /**
   * Reads a bracketed block of statements whose opening bracket, `width` characters long, is at the position, and
   * stands behind its closing one (or at the end of the text).
   */
  block(closer: number, width = 1): void {
    this.nested(width, closer, () => {
      this.pos += width;
      this.#grammar.statements(this, closer);
      if (this.peek() === closer) {
        this.pos++;
      }
    });
  }

  /** Reads one statement at the position; returns the offset behind the last thing in it. */
  statement(): number {
    return this.#grammar.statement(this);
  }

  /**
   * Runs `read` one level deeper, inside a bracket that `closer` closes; beyond the deepest level passes over the
   * bracket, which opens behind `width - 1` characters.
   */
  nested(width: number, closer: number, read: () => void): void {
    if (this.#depth >= MAX_DEPTH) {
      this.pos = endOfBrackets(this.text, this.pos + width - 1, this.#limit).offset;
      return;
    }
    const brace = closer === c.CLOSE_BRACE ? 1 : 0;
    this.#depth++;
    this.#braces += brace;
    read();
    this.#braces -= brace;
    this.#depth--;
  }
}
