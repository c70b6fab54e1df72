import type { Script } from '../powershell/syntax.ts';
import { scan } from '../powershell/scanner.ts';
import type { Binding } from './bound.ts';
import type { Catalog } from './catalog.ts';
import { readCommand, type CommandFault, type Reference } from './faults.ts';
import { givenValues } from './givenValues.ts';

/** What keeps a written command from being accepted. */
export type Fault =
  | CommandFault
  /** There is no command, or more than one. */
  | { readonly kind: 'not-one' }
  | { readonly kind: 'other-cmdlet'; readonly name: string }
  | { readonly kind: 'wrong' | 'extra'; readonly parameter: string };

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
function read(text: string, reference: Reference): Reading | undefined {
  const script = scan(text);
  const [command, ...others] = script.commands();
  return command && others.length === 0
    ? { script, name: command.name, faults: [], ...readCommand(script, command, reference) }
    : undefined;
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
