/**
 * Binding: which parameter of its cmdlet each part of a command goes to, as PowerShell would decide it, also while the
 * command is still being typed.
 * Source: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parameters
 */
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import type { Command } from '../powershell/syntax.ts';
import { Binder } from './binder.ts';
import type { Binding, BindingInput } from './bound.ts';
import { isMandatoryIn } from './sets.ts';

export function bind(command: Command, cmdlet: Cmdlet, input: BindingInput): Binding {
  const binder = new Binder(cmdlet, input);
  binder.named(command.elements);
  binder.positional();
  return binder.result();
}

/** What a set still asks for. A piped command may get it from the pipeline, an open one from what cannot be seen. */
export function missing(binding: Binding, set: string, command?: Command): Parameter[] {
  const given = new Set(binding.bound.map((one) => one.parameter));
  return binding.cmdlet.parameters.filter(
    (one) =>
      isMandatoryIn(one, set) &&
      !given.has(one) &&
      !binding.open &&
      !(command?.piped === true && one.pipeline !== undefined),
  );
}
