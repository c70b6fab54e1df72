/**
 * What a scan keeps of a script. A list is what stands in one pair of brackets, or in the whole text; it is parted into
 * stretches, and each stretch knows its parts: the commands, the hashtables and the lists within it. Everything counts
 * its offsets from what it stands in, so that a stretch stays true wherever an edit moves it. Nothing in here ever
 * changes: an edit makes new lists, which share most of their stretches with the old ones.
 */
import type { Sequence } from './sequence.ts';

/** How the text between brackets is read. */
export type ListKind =
  /** Statements, as in `{ … }`, `( … )` and in the whole text. */
  | 'statements'
  /** The keys and values of a hashtable. */
  | 'entries'
  /** `label { … }`, as in classes, enumerations and `switch`. */
  | 'labelled'
  /** The text of a string, in which only `$( … )` counts. */
  | 'text';

export interface List {
  readonly kind: ListKind;
  /** The closing bracket that ends it, or END. */
  readonly closer: number;
  /** Whether a brace is open around it or is its own, so that a `}` ends it whatever its closer is. */
  readonly insideBraces: boolean;
  /** How many brackets are open, its own included. */
  readonly depth: number;
  /** How many characters it may take at most: up to the end of the text, or of the string that it stands in. */
  readonly room: number;
  readonly length: number;
  readonly stretches: Sequence | undefined;
}

/** What a stretch, or several in a row, are like: it decides whether they can be used again after an edit. */
export interface Traits {
  /** In characters. */
  readonly length: number;
  /** How many characters from its start on were looked at to read it; more than its length. */
  readonly seen: number;
  /** How many brackets are open at once within it. */
  readonly height: number;
  /** Of the flags below. */
  readonly flags: number;
}

/** It has commands, also in lists within it. */
export const HAS_COMMANDS = 1;
/** It has hashtables, also in lists within it. */
export const HAS_HASHTABLES = 16;
/** It has assignments, also in lists within it. */
export const HAS_ASSIGNMENTS = 32;
/** Reading it met the end of the text, or of the string around it: just there, `seen` ends. */
export const SAW_LIMIT = 2;
/** A closing bracket was met that means something else in another kind of bracket. */
export const SAW_CLOSER = 4;
/** Brackets within it nest too deeply to be read. */
export const TOO_DEEP = 8;

/** One or more whole statements (or entries, or lines of a string), with the white space before them. */
export interface Stretch extends Traits {
  /** In order of `start`. */
  readonly parts: readonly Part[];
}

export type PartKind = 'command' | 'hashtable' | 'assignment' | 'list';

/** The flag of a stretch that has such parts. */
export const flagOf = (kind: PartKind): number =>
  kind === 'command'
    ? HAS_COMMANDS
    : kind === 'hashtable'
      ? HAS_HASHTABLES
      : kind === 'assignment'
        ? HAS_ASSIGNMENTS
        : 0;

/**
 * One shape for every kind, which is what keeps a scan fast. Offsets count from the start of the stretch; those that a
 * kind does not have are -1.
 */
export interface Part {
  readonly kind: PartKind;
  /** Of a list: behind its opening bracket. */
  readonly start: number;
  /** Of a command: how far it reaches. */
  end: number;
  /** The command's name, or the variable of an assignment or hashtable. */
  nameStart: number;
  nameEnd: number;
  /** Where the value of an assignment begins. */
  valueStart: number;
  /** Of a list, and of a hashtable for its entries. */
  list: List | undefined;
  /** Whether a hashtable has its closing brace, or a command a name that can be told before it runs. */
  complete: boolean;
}

/** How far a hashtable's entries begin behind its start. */
export const HASHTABLE_WIDTH = 2;

/** Where the list of a part begins, counted from the start of the stretch. */
export const listStart = (part: Part): number =>
  part.kind === 'hashtable' ? part.start + HASHTABLE_WIDTH : part.start;
