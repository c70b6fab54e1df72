import type { Hashtable, Script } from '../powershell/syntax.ts';
import { scan } from '../powershell/scanner.ts';
import { bind, missing } from './binding.ts';
import type { Binding } from './bound.ts';
import type { Catalog } from './catalog.ts';
import { givenValues } from './givenValues.ts';

/** What keeps a written command from being accepted. */
export type Fault =
  /** There is no command, or more than one. */
  | { readonly kind: 'not-one' }
  | { readonly kind: 'other-cmdlet'; readonly name: string }
  /** No parameter takes this name or value. */
  | { readonly kind: 'unknown'; readonly text: string }
  /** A splat of what the text does not assign, or `--%`. */
  | { readonly kind: 'unseen' }
  | {
      readonly kind: 'missing' | 'wrong' | 'extra' | 'twice' | 'conflicting';
      readonly parameter: string;
    };

export interface Reference {
  readonly catalog: Catalog;
  /** Finds the hashtables that a splat before an offset takes its keys from. */
  readonly splats: (
    script: Script,
    variable: string,
    before: number,
  ) => readonly Hashtable[] | undefined;
}

/**
 * Compares a written command with a model answer; accepted where nothing is returned. It has to be one command of the
 * same cmdlet that PowerShell would bind, with every parameter of the model at an equal value. Order, aliases,
 * beginnings of names, positions, splats of hashtables in the text and quotes are free; names, accepted values and
 * `$true` compare without case, all else to the letter. A parameter that the model lacks is a fault, since it makes
 * another command, unless it is one that every cmdlet has (`-Verbose`, `-WhatIf` …): that changes how, not what.
 */
export function gradeCommand(model: string, text: string, reference: Reference): readonly Fault[] {
  const wanted = read(model, reference);
  const written = read(text, reference);
  if (!written) {
    return [{ kind: 'not-one' }];
  }
  if (!wanted || !written.binding || written.binding.cmdlet !== wanted.binding?.cmdlet) {
    return [{ kind: 'other-cmdlet', name: written.name }];
  }
  return [
    ...written.faults,
    ...compare(givenValues(wanted.script, wanted.binding), written, reference.catalog),
  ];
}

interface Reading {
  readonly script: Script;
  readonly name: string;
  /** Absent for a cmdlet that the reference does not know. */
  readonly binding?: Binding;
  readonly faults: readonly Fault[];
}

/** The only command of a text, bound; undefined if it is not the only one. */
function read(text: string, { catalog, splats }: Reference): Reading | undefined {
  const script = scan(text);
  const [command, ...others] = script.commands();
  if (!command || others.length > 0) {
    return undefined;
  }
  const cmdlet = catalog.find(command.name);
  if (!cmdlet) {
    return { script, name: command.name, faults: [] };
  }
  const splat = (name: string) => splats(script, name, command.start);
  const binding = bind(command, cmdlet, { catalog, splat });
  return { script, name: command.name, binding, faults: faultsOf(script, binding) };
}

/** Why PowerShell would not run a command. */
function faultsOf(script: Script, binding: Binding): Fault[] {
  const required = binding.sets.map((set) => missing(binding, set));
  const lacking = required.every((all) => all.length > 0) ? (required[0] ?? []) : [];
  const names = binding.bound.map(({ parameter }) => parameter.name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return [
    ...binding.unbound.map((one): Fault => {
      const text = 'key' in one ? one.key : script.slice(one.start, one.end);
      return { kind: 'unknown', text };
    }),
    ...(binding.open ? [{ kind: 'unseen' } as const] : []),
    ...binding.conflicting.map(({ name }) => ({ kind: 'conflicting', parameter: name }) as const),
    ...[...twice].map((parameter) => ({ kind: 'twice', parameter }) as const),
    ...lacking.map(({ name }) => ({ kind: 'missing', parameter: name }) as const),
  ];
}

/** How the values that are given differ from those that are wanted. */
function compare(
  wanted: ReadonlyMap<string, string>,
  { script, binding, faults }: Reading,
  catalog: Catalog,
): Fault[] {
  const given = binding ? givenValues(script, binding) : new Map<string, string>();
  const told = new Set(faults.map((fault) => ('parameter' in fault ? fault.parameter : '')));
  const common = new Set(
    binding?.bound.flatMap(({ parameter }) => (catalog.isCommon(parameter) ? parameter.name : [])),
  );
  const names = new Set([...wanted.keys(), ...given.keys()]);
  return [...names].flatMap((parameter): Fault[] => {
    if (told.has(parameter) || wanted.get(parameter) === given.get(parameter)) {
      return [];
    }
    if (!wanted.has(parameter)) {
      return common.has(parameter) ? [] : [{ kind: 'extra', parameter }];
    }
    return [{ kind: given.has(parameter) ? 'wrong' : 'missing', parameter }];
  });
}
