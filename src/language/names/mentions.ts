/** The names that a script gives to things and uses for them: gateways, usages, routes, policies, and variables for them. */
import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Reader, Script } from '../../powershell/syntax.ts';
import { isObjectKind, kindOf } from './kinds.ts';
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

function readerFor(catalog: Catalog): Reader<Trace> {
  let reader = readers.get(catalog);
  if (!reader) {
    reader = (piece) => tracesIn(piece, catalog);
    readers.set(catalog, reader);
  }
  return reader;
}

/**
 * The names of a kind in the script, each once: where it is made, or else where it is first used.
 * @param except the offset of a name that does not count, since it is being typed
 */
export function mentionsOf(
  kind: string,
  script: Script,
  catalog: Catalog,
  except?: number,
): readonly Mention[] {
  const names = new Names(kind, catalog, except);
  script.collect(readerFor(catalog), (trace, shift) => names.take(trace, shift));
  return names.all();
}

/** A table as it was read, and how far it has moved since. */
interface Moved {
  readonly table: Table;
  readonly shift: number;
}

class Names {
  readonly #kind: string;
  readonly #catalog: Catalog;
  readonly #except: number | undefined;
  readonly #tables = new Map<string, Moved[]>();
  readonly #holders = new Map<string, Holder>();
  readonly #found = new Map<string, Mention>();

  constructor(kind: string, catalog: Catalog, except: number | undefined) {
    this.#kind = kind;
    this.#catalog = catalog;
    this.#except = except;
  }

  take(trace: Trace, shift: number): void {
    if ('kind' in trace) {
      trace.kind === this.#kind && this.#add(trace, shift);
    } else if ('holds' in trace) {
      this.#holders.set(trace.variable.toLowerCase(), trace);
    } else if ('entries' in trace) {
      const before = trace.added ? (this.#tables.get(trace.variable) ?? []) : [];
      this.#tables.set(trace.variable, [...before, { table: trace, shift }]);
    } else {
      this.#splat(trace);
    }
  }

  all(): Mention[] {
    const names = [...this.#found.values()].filter(
      ({ text }) => !text.startsWith('$') || isObjectKind(this.#kind),
    );
    // A variable is offered for names if the script shows that it holds some.
    const texts = new Set(this.#found.keys());
    const variables = [...this.#holders.values()]
      .filter(
        ({ variable, holds }) =>
          texts.has(`$${variable}`) || holds.every((text) => texts.has(text)),
      )
      .map(({ variable, holds, start }): Mention => ({
        kind: this.#kind,
        text: `$${variable}`,
        defines: true,
        by: holds.join(', '),
        start,
      }));
    return isObjectKind(this.#kind)
      ? names.filter(({ text }) => text.startsWith('$'))
      : [...names, ...variables];
  }

  #add(mentioned: Mention, shift: number): void {
    const known = this.#found.get(mentioned.text);
    const isTyped = mentioned.start + shift === this.#except;
    if (!isTyped && (!known || (mentioned.defines && !known.defines))) {
      this.#found.set(mentioned.text, mentioned);
    }
  }

  #splat({ splats, cmdlet }: Splat): void {
    for (const { table, shift } of this.#tables.get(splats) ?? []) {
      for (const { key, names } of table.entries) {
        const parameter = this.#catalog.parameter(cmdlet, key);
        if (parameter && kindOf(cmdlet, parameter) === this.#kind) {
          for (const name of names) {
            const found = mention(cmdlet, parameter, name);
            found && this.#add(found, shift);
          }
        }
      }
    }
  }
}
