/** The syntax of a cmdlet as people know it from Get-Help, cut to what matters where it is shown. */
import { isInSet, isMandatoryIn, isSwitch } from '../cmdlets/sets.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';

/** `-Name <Type>`, `-Switch` */
export const parameterName = (parameter: Parameter): string =>
  isSwitch(parameter) ? `-${parameter.name}` : `-${parameter.name} <${parameter.type}>`;

/** The same in brackets, where it may be left out in that set. */
export const parameterSyntax = (parameter: Parameter, set: string): string =>
  isMandatoryIn(parameter, set) ? parameterName(parameter) : `[${parameterName(parameter)}]`;

/** The parameters of a set: mandatory ones first, then by position, then as the documentation orders them. */
export function parametersInSet(cmdlet: Cmdlet, set: string): Parameter[] {
  const order = (one: Parameter) => (isMandatoryIn(one, set) ? 0 : 1000) + (one.position ?? 999);
  return cmdlet.parameters.filter((one) => isInSet(one, set)).sort((a, b) => order(a) - order(b));
}
