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

export interface HashtableEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Absent while it is not typed. */
  readonly value?: Span;
}

/** `@{ … }` */
export interface Hashtable extends Span {
  readonly entries: readonly HashtableEntry[];
  /** The variable that it is assigned to, without `$`: a splat finds its keys by it. */
  readonly assignedTo?: string;
}

/** A scanned script: its commands and hashtables, nested ones included, each list in order of `start`. */
export interface Script {
  readonly commands: readonly Command[];
  readonly hashtables: readonly Hashtable[];
}

/** The innermost command that an insertion at `offset` would belong to. */
export function commandAt(script: Script, offset: number): Command | undefined {
  const { commands } = script;
  let low = 0;
  let high = commands.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (commands[middle]!.start <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  // An enclosing command began earlier than those inside it, so the nearest one before that still reaches is it.
  for (let index = low - 1; index >= 0; index--) {
    const command = commands[index]!;
    if (offset <= command.reach) {
      return command;
    }
  }
  return undefined;
}
