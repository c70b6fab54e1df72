/** Which hashtables a splat takes its keys from, and which command splats a hashtable. */
import type { Command, Hashtable, Piece, Script } from '../../powershell/syntax.ts';

/** Where a variable gets a hashtable, gets one added by `+=`, or is splatted. */
interface Trace {
  readonly kind: 'assigned' | 'added' | 'splatted';
  /** In lower case. */
  readonly variable: string;
  /** Of the hashtable, or of the command that splats. */
  readonly start: number;
}

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
  for (const { kind, start } of traces(script, wanted)) {
    if (start > before) {
      break;
    }
    if (kind !== 'splatted') {
      starts = [...(kind === 'added' ? (starts ?? []) : []), start];
    }
  }
  return starts?.flatMap((start) => script.hashtableAt(start + 1) ?? []);
}

/** The first command behind a hashtable that splats the variable it belongs to, before that is assigned anew. */
export function splattingCommand(script: Script, hashtable: Hashtable): Command | undefined {
  const variable = hashtable.assignedTo?.toLowerCase();
  if (variable === undefined) {
    return undefined;
  }
  for (const { kind, start } of traces(script, variable)) {
    if (start > hashtable.start && kind !== 'added') {
      return kind === 'splatted' ? script.commandAt(start) : undefined;
    }
  }
  return undefined;
}

function* traces(script: Script, variable: string): Iterable<Trace> {
  for (const { value, shift } of script.collect(read)) {
    if (value.variable === variable) {
      yield { ...value, start: value.start + shift };
    }
  }
}

function read(piece: Piece): Trace[] {
  const tables = piece
    .hashtables((variable) => variable !== undefined)
    .map((hashtable): Trace => ({
      kind: isAdded(piece, hashtable) ? 'added' : 'assigned',
      variable: hashtable.assignedTo!.toLowerCase(),
      start: hashtable.start,
    }));
  const splats = piece
    .commands()
    .flatMap(({ start, elements }) =>
      elements.flatMap((element): Trace[] =>
        element.kind === 'splat'
          ? [{ kind: 'splatted', variable: element.name.toLowerCase(), start }]
          : [],
      ),
    );
  return [...tables, ...splats];
}

/** Whether `+=` stands before a hashtable, a cast perhaps between. */
export const isAdded = (text: Pick<Piece, 'slice'>, { start }: Hashtable): boolean =>
  /\+=\s*(\[[\w.]+\]\s*)?$/.test(text.slice(Math.max(0, start - 100), start));
