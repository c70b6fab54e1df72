/** The names that a script gives to things and uses for them: gateways, usages, routes, policies, and variables for them. */
import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Reader, Script } from '../../powershell/syntax.ts';
import { kindOf } from './kinds.ts';
import {
  mention,
  tracesIn,
  type Holder,
  type Mention,
  type Splat,
  type Table,
  type Trace,
} from './traces.ts';

const readers = new WeakMap<Catalog, Reader<Trace>>();

/** Every name of a kind in the script. */
export function* mentionsOf(kind: string, script: Script, catalog: Catalog): Iterable<Mention> {
  let reader = readers.get(catalog);
  if (!reader) {
    reader = (piece) => tracesIn(piece, catalog);
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
