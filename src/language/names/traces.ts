/** What a piece of a script says about names, by that piece alone. */
import { bind } from '../../cmdlets/binding.ts';
import type { Bound } from '../../cmdlets/bound.ts';
import { mayBeTeams, nounOf, type Catalog } from '../../cmdlets/catalog.ts';
import type { Cmdlet, Parameter } from '../../content/schema/cmdlet.ts';
import { literalText } from '../../powershell/quoting.ts';
import type { Command, Hashtable, HashtableEntry, Item, Piece } from '../../powershell/syntax.ts';
import { isAdded } from '../slot/splats.ts';
import { definedKind, isObjectKind, kindOf } from './kinds.ts';

export interface Mention {
  /** See kinds.ts. */
  readonly kind: string;
  /** The name, or a variable’s with its `$`. */
  readonly text: string;
  /** Whether the script makes the thing there; else it uses it. */
  readonly defines: boolean;
  /** The cmdlet that names it, or what the variable holds. */
  readonly by: string;
  readonly start: number;
}

/** A hashtable that a variable gets: its keys are named only once a cmdlet takes them. */
export interface Table {
  readonly variable: string;
  /** Whether `+=` adds it to what the variable has. */
  readonly added: boolean;
  readonly entries: readonly { readonly key: string; readonly names: readonly Named[] }[];
  readonly start: number;
}

export interface Splat {
  readonly splats: string;
  readonly cmdlet: Cmdlet;
  readonly start: number;
}

/** A variable that gets literal values: it holds names if they all are. */
export interface Holder {
  readonly variable: string;
  readonly holds: readonly string[];
  readonly start: number;
}

export interface Named {
  readonly text: string;
  readonly start: number;
}

export type Trace = Mention | Table | Splat | Holder;

/** What a parameter's value says; undefined where it names nothing. */
export function mention(cmdlet: Cmdlet, parameter: Parameter, name: Named): Mention | undefined {
  const kind = kindOf(cmdlet, parameter);
  return kind === undefined
    ? undefined
    : { ...name, kind, defines: definedKind(cmdlet, parameter) === kind, by: cmdlet.name };
}

export function tracesIn(piece: Piece, catalog: Catalog): Trace[] {
  const tables = piece
    .hashtables((variable) => variable !== undefined)
    .map((hashtable): Table => ({
      variable: hashtable.assignedTo!.toLowerCase(),
      added: isAdded(piece, hashtable),
      entries: hashtable.entries.map((entry) => ({ key: entry.key, names: namesOf(entry, piece) })),
      start: hashtable.start,
    }));
  const commands = piece.commands(mayBeTeams).flatMap((command) => {
    const cmdlet = catalog.find(command.name);
    return cmdlet ? readCommand(command, cmdlet, piece, catalog) : [];
  });
  const holders = piece.assignments().flatMap(({ variable, span, items }): Holder[] => {
    const held = [...names(items, piece)].map(({ text }) => text);
    return held.length > 0 ? [{ variable, holds: held, start: span.start }] : [];
  });
  return [...tables, ...commands, ...holders];
}

function readCommand(command: Command, cmdlet: Cmdlet, piece: Piece, catalog: Catalog): Trace[] {
  const { start, elements, assignedTo } = command;
  const kind = nounOf(cmdlet.name);
  const makes = assignedTo !== undefined && cmdlet.name.startsWith('New-') && isObjectKind(kind);
  const made: Mention[] = makes
    ? [{ kind, text: `$${assignedTo}`, defines: true, by: cmdlet.name, start }]
    : [];
  const splats = elements.flatMap((one): Splat[] =>
    one.kind === 'splat' ? [{ splats: one.name.toLowerCase(), cmdlet, start }] : [],
  );
  const { bound } = bind(command, cmdlet, { catalog, splat: () => undefined });
  const named = bound.flatMap((one: Bound) =>
    one.by === 'splat'
      ? []
      : [...names(one.value?.items ?? [], piece)].flatMap(
          (name) => mention(cmdlet, one.parameter, name) ?? [],
        ),
  );
  return [...made, ...named, ...splats];
}

const namesOf = ({ value }: HashtableEntry, piece: Piece) => [...names(value?.items ?? [], piece)];

/** What names something among a parameter's values, also within `@( … )` and `@{ Add = … }`. */
function* names(items: readonly Item[], piece: Piece): Iterable<Named> {
  for (const item of items) {
    if (item.items) {
      yield* names(item.items, piece);
    } else if (item.kind === 'hashtable') {
      const change: Hashtable | undefined = piece
        .hashtables()
        .find(({ start }) => start === item.start);
      const kept = change?.entries.filter(({ key }) => key.toLowerCase() !== 'remove') ?? [];
      yield* kept.flatMap((entry) => namesOf(entry, piece));
    } else {
      const text = textOf(item);
      // What a snippet leaves to be filled in is no name yet.
      if (text !== undefined && text !== '' && !/^<.*>$/.test(text)) {
        yield { text, start: item.start };
      }
    }
  }
}

/** Without the scope that cmdlets print before a policy's name; undefined for what is computed. */
const textOf = (item: Item) =>
  item.kind === 'variable' ? `$${item.value!}` : literalText(item)?.replace(/^tag:/i, '');
