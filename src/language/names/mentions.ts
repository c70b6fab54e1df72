/** The names that a script gives to things and uses for them: gateways, usages, routes, policies, and variables for them. */
import { bind, type Bound } from '../../cmdlets/binding.ts';
import { mayBeTeams, nounOf, type Catalog } from '../../cmdlets/catalog.ts';
import type { Cmdlet, Parameter } from '../../content/schema/cmdlet.ts';
import type {
  Command,
  Hashtable,
  HashtableEntry,
  Item,
  Piece,
  Reader,
  Script,
} from '../../powershell/syntax.ts';
import { isAdded } from '../slot/splats.ts';
import { definedKind, kindOf } from './kinds.ts';

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
interface Table {
  readonly variable: string;
  /** Whether `+=` adds it to what the variable has. */
  readonly added: boolean;
  readonly entries: readonly { readonly key: string; readonly names: readonly Named[] }[];
  readonly start: number;
}

interface Splat {
  readonly splats: string;
  readonly cmdlet: Cmdlet;
  readonly start: number;
}

/** A variable that gets literal values: it holds names if they all are. */
interface Holder {
  readonly variable: string;
  readonly holds: readonly string[];
  readonly start: number;
}

interface Named {
  readonly text: string;
  readonly start: number;
}

type Trace = Mention | Table | Splat | Holder;

const readers = new WeakMap<Catalog, Reader<Trace>>();

/** Every name of a kind in the script. */
export function* mentionsOf(kind: string, script: Script, catalog: Catalog): Iterable<Mention> {
  let reader = readers.get(catalog);
  if (!reader) {
    reader = (piece) => read(piece, catalog);
    readers.set(catalog, reader);
  }
  const tables = new Map<string, Table[]>();
  const holders: Holder[] = [];
  const texts = new Set<string>();
  for (const { value, shift } of script.collect(reader)) {
    if ('kind' in value) {
      if (value.kind === kind) {
        texts.add(value.text);
        yield { ...value, start: value.start + shift };
      }
    } else if ('holds' in value) {
      holders.push({ ...value, start: value.start + shift });
    } else if ('entries' in value) {
      const before = value.added ? (tables.get(value.variable) ?? []) : [];
      tables.set(value.variable, [...before, moved(value, shift)]);
    } else {
      for (const found of splatted(value, tables.get(value.splats) ?? [], kind, catalog)) {
        texts.add(found.text);
        yield found;
      }
    }
  }
  for (const { variable, holds, start } of holders) {
    if (holds.every((text) => texts.has(text))) {
      yield { kind, text: `$${variable}`, defines: true, by: holds.join(', '), start };
    }
  }
}

const moved = (table: Table, shift: number): Table => ({
  ...table,
  entries: table.entries.map(({ key, names }) => ({
    key,
    names: names.map(({ text, start }) => ({ text, start: start + shift })),
  })),
});

function* splatted(
  { cmdlet }: Splat,
  tables: readonly Table[],
  kind: string,
  catalog: Catalog,
): Iterable<Mention> {
  for (const { key, names } of tables.flatMap(({ entries }) => entries)) {
    const parameter = catalog.parameter(cmdlet, key);
    if (parameter && kindOf(cmdlet, parameter) === kind) {
      yield* names.flatMap((name) => mention(cmdlet, parameter, name) ?? []);
    }
  }
}

function mention(cmdlet: Cmdlet, parameter: Parameter, name: Named): Mention | undefined {
  const kind = kindOf(cmdlet, parameter);
  return kind === undefined
    ? undefined
    : { ...name, kind, defines: definedKind(cmdlet, parameter) === kind, by: cmdlet.name };
}

function read(piece: Piece, catalog: Catalog): Trace[] {
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
  const made: Mention[] =
    assignedTo !== undefined && cmdlet.name.startsWith('New-')
      ? [
          {
            kind: nounOf(cmdlet.name),
            text: `$${assignedTo}`,
            defines: true,
            by: cmdlet.name,
            start,
          },
        ]
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
      yield* change?.entries.flatMap((entry) => namesOf(entry, piece)) ?? [];
    } else if (item.value !== undefined && item.value !== '') {
      yield { text: textOf(item), start: item.start };
    }
  }
}

/** Without the scope that cmdlets print before a policy's name. */
const textOf = (item: Item) =>
  item.kind === 'variable' ? `$${item.value!}` : item.value!.replace(/^tag:/i, '');
