/** Which hashtables a splat takes its keys from, and which command splats a hashtable. */
import { mayBeTeams } from '../../cmdlets/catalog.ts';
import type { Command, Hashtable, Piece, Script } from '../../powershell/syntax.ts';

/** Where a variable gets a hashtable, or gets one added by `+=`. */
interface Table {
  readonly kind: 'assigned' | 'added';
  /** In lower case. */
  readonly variable: string;
  /** As the script writes it. */
  readonly written: string;
  readonly start: number;
}

/** A command of the module, so far as its name tells, that splats a variable. */
interface Splat {
  readonly kind: 'splatted';
  readonly variable: string;
  readonly command: string;
  readonly start: number;
}

type Trace = Table | Splat;

/**
 * The hashtables that make up a variable before an offset: the last one that it was assigned, and those that `+=` added
 * to it since. Undefined where the script assigns none.
 */
export function splattedHashtables(
  script: Script,
  variable: string,
  before: number,
): readonly Hashtable[] | undefined {
  const wanted = variable.toLowerCase();
  let starts: number[] | undefined;
  script.collect(read, (trace, shift) => {
    const start = trace.start + shift;
    if (trace.variable === wanted && trace.kind !== 'splatted' && start < before) {
      starts = [...(trace.kind === 'added' ? (starts ?? []) : []), start];
    }
  });
  return starts?.flatMap((start) => script.hashtableAt(start + 1) ?? []);
}

/**
 * The first command behind a hashtable that splats the variable it belongs to. Another assignment between may stand in
 * another branch, so it does not count.
 * @param isKnown tells by a command's name whether it is one to look for
 */
export function splattingCommand(
  script: Script,
  hashtable: Hashtable,
  isKnown: (command: string) => boolean,
): Command | undefined {
  const variable = hashtable.assignedTo?.toLowerCase();
  let found: number | undefined;
  script.collect(read, (trace, shift) => {
    const start = trace.start + shift;
    const fits = trace.kind === 'splatted' && trace.variable === variable;
    if (fits && found === undefined && start > hashtable.start && isKnown(trace.command)) {
      found = start;
    }
  });
  return found === undefined ? undefined : script.commandAt(found);
}

/** The variables that have a hashtable before an offset, the last one first. */
export function splattable(script: Script, before: number): readonly string[] {
  const names = new Map<string, string>();
  script.collect(read, (trace, shift) => {
    if (trace.kind === 'assigned' && trace.start + shift < before) {
      names.delete(trace.variable);
      names.set(trace.variable, trace.written);
    }
  });
  return [...names.values()].reverse();
}

function read(piece: Piece): Trace[] {
  const tables = piece
    .hashtables((variable) => variable !== undefined)
    .map((hashtable): Table => ({
      kind: isAdded(piece, hashtable) ? 'added' : 'assigned',
      variable: hashtable.assignedTo!.toLowerCase(),
      written: hashtable.assignedTo!,
      start: hashtable.start,
    }));
  const splats = piece
    .commands(mayBeTeams)
    .flatMap(({ name, start, elements }) =>
      elements.flatMap((element): Splat[] =>
        element.kind === 'splat'
          ? [{ kind: 'splatted', variable: element.name.toLowerCase(), command: name, start }]
          : [],
      ),
    );
  return [...tables, ...splats];
}

/** Whether `+=` stands before a hashtable, a cast perhaps between. */
export const isAdded = (text: Pick<Piece, 'slice'>, { start }: Hashtable): boolean =>
  /\+=\s*(\[[\w.]+\]\s*)?$/.test(text.slice(Math.max(0, start - 100), start));
