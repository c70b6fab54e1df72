/** Why PowerShell would not run a command, so far as the reference and the script tell. */
import type { Command, Hashtable, Script } from '../powershell/syntax.ts';
import { bind, missing } from './binding.ts';
import type { Binding } from './bound.ts';
import type { Catalog } from './catalog.ts';

export type CommandFault =
  /** No parameter takes this name or value. */
  | { readonly kind: 'unknown'; readonly text: string }
  /** A splat of what the text does not assign, or `--%`. */
  | { readonly kind: 'unseen' }
  | { readonly kind: 'missing' | 'twice' | 'conflicting'; readonly parameter: string };

export interface Reference {
  readonly catalog: Catalog;
  /** Finds the hashtables that a splat before an offset takes its keys from. */
  readonly splats: (
    script: Script,
    variable: string,
    before: number,
  ) => readonly Hashtable[] | undefined;
}

/** A command bound to its cmdlet, with its faults; undefined for a cmdlet that the reference does not know. */
export function readCommand(
  script: Script,
  command: Command,
  { catalog, splats }: Reference,
): { readonly binding: Binding; readonly faults: readonly CommandFault[] } | undefined {
  const cmdlet = catalog.find(command.name);
  if (!cmdlet) {
    return undefined;
  }
  const splat = (name: string) => splats(script, name, command.start);
  const binding = bind(command, cmdlet, { catalog, splat });
  return { binding, faults: faultsOf(script, command, binding) };
}

function faultsOf(script: Script, command: Command, binding: Binding): CommandFault[] {
  const required = binding.sets.map((set) => missing(binding, set, command));
  const lacking = required.every((all) => all.length > 0) ? (required[0] ?? []) : [];
  const names = binding.bound.map(({ parameter }) => parameter.name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [
    ...binding.unbound.map((one): CommandFault => {
      const text = 'key' in one ? one.key : script.slice(one.start, one.end);
      return { kind: 'unknown', text };
    }),
    ...(binding.open ? [{ kind: 'unseen' } as const] : []),
    ...binding.conflicting.map(({ name }) => ({ kind: 'conflicting', parameter: name }) as const),
    ...[...twice].map((parameter) => ({ kind: 'twice', parameter }) as const),
    ...lacking.map(({ name }) => ({ kind: 'missing', parameter: name }) as const),
  ];
}
