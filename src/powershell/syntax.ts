/**
 * What the scanner finds in a script. All offsets count UTF-16 code units from the start of the text; `end` is the
 * offset behind the last one.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What one value of an argument is written as. `string` is quoted by `'`, `expandable` by `"` (here-strings alike);
 * `bare` is text without quotes, and also text glued to a variable, as `$folder\list.csv`.
 */
export type ItemKind =
  | 'bare'
  | 'number'
  | 'string'
  | 'expandable'
  | 'variable'
  | 'group'
  | 'subexpression'
  | 'array'
  | 'hashtable'
  | 'scriptblock';

export interface Item extends Span {
  readonly kind: ItemKind;
  /** Text without its quotes, or a variable's name without `$`; absent for everything in brackets. */
  readonly value?: string;
  /** What stands in the brackets, where that is a simple list: `@('a', 'b')`, `('a')`, `@()`. */
  readonly items?: readonly Item[];
}

/** `-Name` or `-Name:`; the name is empty while only the dash is typed. */
export interface ParameterElement extends Span {
  readonly kind: 'parameter';
  readonly name: string;
  /** Whether a colon ties the next argument to it. */
  readonly colon: boolean;
}

/** One argument: a value, or several joined by commas. */
export interface ArgumentElement extends Span {
  readonly kind: 'argument';
  readonly items: readonly Item[];
}

/** `@name` */
export interface SplatElement extends Span {
  readonly kind: 'splat';
  readonly name: string;
}

/** `2>&1`, `> file`; `--%` with all that follows; `--` */
export interface OtherElement extends Span {
  readonly kind: 'redirection' | 'verbatim' | 'end-of-parameters';
}

export type Element = ParameterElement | ArgumentElement | SplatElement | OtherElement;

export interface Command extends Span {
  /** As written, without quotes; empty where it is computed, as in `& $tool`. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly elements: readonly Element[];
  /** Whether a pipe feeds it. */
  readonly piped: boolean;
  /** The variable that its pipeline is assigned to, without `$`. */
  readonly assignedTo?: string;
  /** Where the command could still be continued: behind its trailing blanks, before what ends it. */
  readonly reach: number;
}

/** What stands behind a key's `=`: any statement. */
export interface Value extends Span {
  /**
   * Its parts, where it is a simple list: strings, numbers, variables, and brackets around lists of them. Absent where
   * anything has to be computed, as in `'a' + $b` or `Get-B`.
   */
  readonly items?: readonly Item[];
}

export interface HashtableEntry {
  /** Without quotes; empty where it is computed, as in `(Get-A) = 1`. */
  readonly key: string;
  readonly keySpan: Span;
  /** Absent while it is not typed. */
  readonly value?: Value;
}

/** `@{ … }` */
export interface Hashtable extends Span {
  readonly entries: readonly HashtableEntry[];
  /** The variable that it is assigned to, without `$`: a splat finds its keys by it. */
  readonly assignedTo?: string;
  /** Whether its closing brace is there; an unclosed one ends with the text (or the string) that it stands in. */
  readonly closed: boolean;
}

/** A variable that gets a simple list by `=`: `$gateway = 'sbc1.contoso.com'`, `$list = 'a', 'b'`, `$list = @('a')`. */
export interface Assignment {
  /** Without `$`. */
  readonly variable: string;
  /** From the variable to the end of the value. */
  readonly span: Span;
  readonly items: readonly Item[];
}

/** A few statements of a script, as a reader sees them: what is in brackets within them is another piece. */
export interface Piece {
  /** In order of `start`. @param named tells by a command's name whether to read the rest of it */
  commands(named?: (name: string) => boolean): readonly Command[];
  /** In order of `start`. @param assignedTo tells by the variable whether to read its entries */
  hashtables(assignedTo?: (variable: string | undefined) => boolean): readonly Hashtable[];
  /** In order of `span.start`. */
  assignments(): readonly Assignment[];
  /** What stands from `start` to before `end`, anywhere in the text. */
  slice(start: number, end: number): string;
}

/**
 * Finds something in a piece, by that piece alone: it is asked once for each, and what it found is kept for as long as
 * edits leave the piece alone.
 */
export type Reader<T extends { readonly start: number }> = (piece: Piece) => readonly T[];

/** A scanned script. It never changes: an edit makes another one. */
export interface Script {
  /** The text that the offsets refer to. After an edit it is put together when it is first asked for. */
  readonly text: string;
  /** What stands from `start` to before `end`, without the whole text. */
  slice(start: number, end: number): string;
  /** The innermost command that an insertion at `offset` would belong to. */
  commandAt(offset: number): Command | undefined;
  /** The innermost hashtable around an offset: start < offset, and offset < end, or up to the end if it is unclosed. */
  hashtableAt(offset: number): Hashtable | undefined;
  /**
   * All commands, nested ones included, in order of `start`.
   * @param named tells by a command's name, which costs next to nothing, whether to read the rest of it
   */
  commands(named?: (name: string) => boolean): Iterable<Command>;
  /**
   * All hashtables, nested ones included, in order of `start`.
   * @param assignedTo tells by the variable that one is assigned to whether to read its entries
   */
  hashtables(assignedTo?: (variable: string | undefined) => boolean): Iterable<Hashtable>;
  /**
   * All assignments of simple lists, nested ones included, in order of `span.start`.
   * @param variable tells by the variable whether to read the value
   */
  assignments(variable?: (name: string) => boolean): Iterable<Assignment>;
  /**
   * Visits all that a reader finds, in order of `start`. After an edit only what it changed is read anew.
   * @param reader the same function each time, since what it found is kept for it
   * @param visit also gets how far a value has moved since it was found: to be added to every offset in it
   */
  collect<T extends { readonly start: number }>(
    reader: Reader<T>,
    visit: (value: T, shift: number) => void,
  ): void;
}
