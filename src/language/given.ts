import type { Catalog } from '../cmdlets/catalog.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import type { Command, Element } from '../powershell/syntax.ts';

/** The parameters that a command names, in order; `except` is left out, as the one that is being typed. */
export function givenParameters(
  command: Command,
  cmdlet: Cmdlet,
  catalog: Catalog,
  except?: Element,
): Parameter[] {
  return command.elements.flatMap((element) => {
    const named = element.kind === 'parameter' && element !== except;
    const parameter = named ? catalog.parameter(cmdlet, element.name) : undefined;
    return parameter ? [parameter] : [];
  });
}
