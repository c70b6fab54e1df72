import * as c from './characters.ts';
import { Cursor, LOOK_AHEAD } from './cursor.ts';
import type { Details } from './details.ts';
import { endOfBrackets } from './extents.ts';
import type { Reuse } from './reuse.ts';
import { SequenceBuilder } from './sequence.ts';
import type { Source } from './source.ts';
import type { Span } from './syntax.ts';
import {
  flagOf,
  listStart,
  SAW_CLOSER,
  SAW_LIMIT,
  TOO_DEEP,
  type List,
  type ListKind,
  type Part,
  type PartKind,
  type Stretch,
} from './tree.ts';

/** How deep brackets may nest before what is in them is passed over instead of read. */
export const MAX_DEPTH = 100;

/** A stretch ends with the statement that makes it so long, in characters: shorter ones are not worth their memory. */
const STRETCH = 250;

/** Reads one statement, entry or the like of a list; false, and nothing consumed but white space, at the list's end. */
export type ReadOne = (scan: Scan) => boolean;

/** The grammar, which everything in brackets leads back to. */
export interface Grammar {
  readonly lists: Readonly<Record<ListKind, ReadOne>>;
  /** Reads one statement; returns the offset behind the last thing in it. */
  readonly statement: (scan: Scan) => number;
}

const NO_PARTS: readonly Part[] = [];

/** The parts of the stretch that is read again, and where it begins. */
interface Known {
  readonly parts: readonly Part[];
  readonly base: number;
}

/**
 * One pass over a text, or over a piece of it. The grammar's modules move it forward, and note on it what they find. It
 * uses again what an earlier scan found, where that still holds.
 */
export class Scan extends Cursor {
  readonly #grammar: Grammar;
  readonly #reuse: Reuse | undefined;
  #known: Known | undefined;
  /** How many of the known parts lie behind. */
  #passed = 0;
  /** Takes what commands and entries are made of, when they are asked for. */
  readonly details: Details | undefined;

  // What the last thing read was like.
  /** Whether an item had no members or indexes. */
  plain = false;
  /** How far a command could be continued. */
  reach = 0;
  /** The offset behind the last thing in a pipeline. */
  end = 0;

  // Of the list that is being read.
  kind: ListKind = 'statements';
  closer = c.END;
  insideBraces = false;
  depth = 0;

  // Of the stretch that is being read.
  #base: number;
  #parts: Part[] | undefined;
  #deepest = 0;
  flags = 0;

  constructor(
    source: Source,
    grammar: Grammar,
    {
      reuse,
      details,
      pos = 0,
    }: { reuse?: Reuse | undefined; details?: Details; pos?: number } = {},
  ) {
    super(source, pos, source.length);
    this.#grammar = grammar;
    this.#reuse = reuse;
    this.details = details;
    this.#base = pos;
  }

  /** Reads the whole text. */
  all(): List {
    return this.#readList() ?? this.#keep(0, this.pos, new SequenceBuilder());
  }

  /** Reads a stretch once more, for its details. */
  again(stretch: Stretch): void {
    const end = this.pos + stretch.length;
    this.#known = { parts: stretch.parts, base: this.pos };
    const read = this.#grammar.lists[this.kind];
    while (this.pos < end && read(this));
  }

  /** Sets what the list is like that is read on. */
  surround(list: List, limit: number): void {
    this.kind = list.kind;
    this.closer = list.closer;
    this.insideBraces = list.insideBraces;
    this.depth = list.depth;
    this.limit = limit;
  }

  /** Reads one statement at the position; returns the offset behind the last thing in it. */
  statement(): number {
    return this.#grammar.statement(this);
  }

  /** Notes a finding that begins at an offset, of which the rest is filled in later. */
  found(kind: PartKind, start: number): Part {
    const part: Part = {
      kind,
      start: start - this.#base,
      end: -1,
      nameStart: -1,
      nameEnd: -1,
      valueStart: -1,
      list: undefined,
      complete: false,
    };
    (this.#parts ??= []).push(part);
    this.flags |= flagOf(kind);
    return part;
  }

  /** Names the last finding by a variable that stands in the same statement. */
  nameLast(variable: Span): void {
    const part = this.#parts!.at(-1)!;
    part.nameStart = this.inStretch(variable.start);
    part.nameEnd = this.inStretch(variable.end);
  }

  /** Takes back the last finding. */
  forget(): void {
    this.#parts!.pop();
  }

  /** An offset as a part counts it. */
  inStretch(offset: number): number {
    return offset - this.#base;
  }

  /**
   * Reads a bracketed block of statements whose opening bracket, `width` characters long, is at the position, and
   * stands behind its closing one (or at the end of the text).
   */
  block(closer: number, width = 1): void {
    if (this.enter(width)) {
      this.pos += width;
      this.list('statements', closer);
      if (this.peek() === closer) {
        this.pos++;
      }
      this.leave();
    }
  }

  /**
   * Goes one level deeper, into the bracket at the position, which opens behind `width - 1` characters.
   * @returns false beyond the deepest level, where it passes over the bracket instead
   */
  enter(width: number): boolean {
    if (this.depth >= MAX_DEPTH) {
      this.flags |= TOO_DEEP;
      this.pos = endOfBrackets(this, this.pos + width - 1, this.limit).offset;
      return false;
    }
    this.depth++;
    this.#deepest = Math.max(this.#deepest, this.depth);
    return true;
  }

  leave(): void {
    this.depth--;
  }

  /** Reads the `$( … )` in the text of a string, from the position to `end`, which is where the text ends for them. */
  stringText(end: number): void {
    const { limit, insideBraces } = this;
    this.limit = end;
    this.insideBraces = false;
    this.list('text', c.END);
    this.limit = limit;
    this.insideBraces = insideBraces;
  }

  /**
   * Reads a list at the position, up to its closer. It becomes a part of the stretch around it if it is worth keeping,
   * but for the entries of a hashtable, which are the caller's to keep.
   */
  list(kind: ListKind, closer: number): List | undefined {
    if (this.#known && this.#passKnown(this.#known)) {
      return undefined;
    }
    const { pos: start, kind: outerKind, closer: outerCloser, insideBraces, seen, flags } = this;
    const base = this.#base;
    const parts = this.#parts;
    const deepest = this.#deepest;
    this.kind = kind;
    this.closer = closer;
    this.insideBraces = insideBraces || closer === c.CLOSE_BRACE;
    const list = this.#readList();
    // Within braces of its own, a list depends on no brace farther out.
    const inner = closer === c.CLOSE_BRACE ? this.flags & ~SAW_CLOSER : this.flags;
    this.kind = outerKind;
    this.closer = outerCloser;
    this.insideBraces = insideBraces;
    this.seen = Math.max(seen, this.seen);
    this.flags = flags | inner;
    this.#base = base;
    this.#parts = parts;
    this.#deepest = Math.max(deepest, this.#deepest);
    if (list && kind !== 'entries') {
      const part = this.found('list', start);
      part.end = this.inStretch(this.pos);
      part.list = list;
    }
    return list;
  }

  /** Reads the list whose kind, closer and depth are set; undefined if it is not worth keeping. */
  #readList(): List | undefined {
    const { pos: start } = this;
    const read = this.#grammar.lists[this.kind];
    let stretches: SequenceBuilder | undefined;
    let behind = start;
    this.#beginStretch();
    for (;;) {
      const old = this.#reuse?.from(this.pos, this);
      if (old) {
        stretches ??= new SequenceBuilder();
        if (behind > this.#base) {
          stretches.push(this.#endStretch(behind));
        }
        stretches.append(old);
        this.pos += old.length;
        this.#beginStretch();
      }
      if (!read(this)) {
        break;
      }
      behind = this.pos;
      if (behind - this.#base >= STRETCH) {
        stretches ??= new SequenceBuilder();
        stretches.push(this.#endStretch(behind));
        this.#beginStretch();
      }
    }
    const long = this.pos - start >= STRETCH;
    return stretches || this.#parts || long || this.kind === 'entries'
      ? this.#keep(start, behind, stretches ?? new SequenceBuilder())
      : undefined;
  }

  #keep(start: number, behind: number, building: SequenceBuilder): List {
    if (behind > this.#base) {
      building.push(this.#endStretch(behind));
    }
    const stretches = building.build();
    if (stretches) {
      this.seen = Math.max(this.seen, start + stretches.seen);
      this.#deepest = Math.max(this.#deepest, this.depth + stretches.height);
      // Not that the limit was seen: that may be another one farther out.
      this.flags |= stretches.flags & ~SAW_LIMIT;
    }
    const { kind, closer, insideBraces, depth, limit, pos } = this;
    const room = limit - start;
    return { kind, closer, insideBraces, depth, room, length: pos - start, stretches };
  }

  #beginStretch(): void {
    this.#base = this.pos;
    this.#parts = undefined;
    this.#deepest = this.depth;
    this.seen = 0;
    this.flags = 0;
  }

  /** The stretch that is being read, which ends at an offset. */
  #endStretch(end: number): Stretch {
    const seen = Math.max(this.seen, end + LOOK_AHEAD);
    const sawLimit = seen > this.limit;
    return {
      length: end - this.#base,
      seen: (sawLimit ? this.limit + 1 : seen) - this.#base,
      height: this.#deepest - this.depth,
      flags: this.flags | (sawLimit ? SAW_LIMIT : 0),
      parts: this.#parts ?? NO_PARTS,
    };
  }

  /** Passes over the list that begins at the position, if it is among the parts of the stretch that is read again. */
  #passKnown({ parts, base }: Known): boolean {
    const at = this.pos - base;
    while (this.#passed < parts.length && !(listStart(parts[this.#passed]!) >= at)) {
      this.#passed++;
    }
    const part = parts[this.#passed];
    if (!part?.list || listStart(part) !== at) {
      return false;
    }
    this.pos += part.list.length;
    return true;
  }
}
