/** The names that a script gives to things and uses for them: gateways, usages, routes, policies, and variables for them. */
import type { Catalog } from '../../cmdlets/catalog.ts';
import { mayBeTeams, nounOf } from '../../cmdlets/catalog.ts';
import { bind } from '../../cmdlets/binding.ts';
import type { Item, Script } from '../../powershell/syntax.ts';
import { splattedHashtables } from '../slot/splats.ts';
import { definedKind, kindOf } from './kinds.ts';

export interface Mention {
  /** See kinds.ts. */
  readonly kind: string;
  /** The name, or a variable’s with its `$`. */
  readonly text: string;
  /** Whether the script makes the thing there; else it uses it. */
  readonly defines: boolean;
  /** The cmdlet that names it. */
  readonly cmdlet: string;
  readonly start: number;
}

/** Every name of a kind in the script, in order of appearance. */
export function* mentionsOf(kind: string, script: Script, catalog: Catalog): Iterable<Mention> {
  for (const command of script.commands(mayBeTeams)) {
    const cmdlet = catalog.find(command.name);
    if (!cmdlet) {
      continue;
    }
    const makes = cmdlet.name.startsWith('New-') && nounOf(cmdlet.name) === kind;
    if (makes && command.assignedTo !== undefined) {
      const text = `$${command.assignedTo}`;
      yield { kind, text, defines: true, cmdlet: cmdlet.name, start: command.start };
    }
    if (!cmdlet.parameters.some((parameter) => kindOf(cmdlet, parameter) === kind)) {
      continue;
    }
    const splat = (name: string) => splattedHashtables(script, name, command.start);
    for (const bound of bind(command, cmdlet, { catalog, splat }).bound) {
      if (kindOf(cmdlet, bound.parameter) === kind) {
        const items = bound.by === 'splat' ? bound.entry.value?.items : bound.value?.items;
        const defines = definedKind(cmdlet, bound.parameter) === kind;
        for (const item of names(items ?? [], script)) {
          yield { kind, text: textOf(item), defines, cmdlet: cmdlet.name, start: item.start };
        }
      }
    }
  }
}

/** What names something among a parameter's values, also within `@( … )` and `@{ Add = … }`. */
function* names(items: readonly Item[], script: Script): Iterable<Item> {
  for (const item of items) {
    if (item.items) {
      yield* names(item.items, script);
    } else if (item.kind === 'hashtable') {
      const change = script.hashtableAt(item.start + 1);
      for (const entry of change?.entries ?? []) {
        yield* names(entry.value?.items ?? [], script);
      }
    } else if (item.value !== undefined && item.value !== '') {
      yield item;
    }
  }
}

/** Without the scope that cmdlets print before a policy's name. */
const textOf = (item: Item) =>
  item.kind === 'variable' ? `$${item.value!}` : item.value!.replace(/^tag:/i, '');
