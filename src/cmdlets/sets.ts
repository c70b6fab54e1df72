/** Parameter sets: which parameters may stand together, and which must. */
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';

export const isSwitch = (parameter: Parameter): boolean => parameter.type === 'SwitchParameter';

export const isInSet = (parameter: Parameter, set: string): boolean =>
  parameter.sets === undefined || parameter.sets.includes(set);

export const isMandatoryIn = (parameter: Parameter, set: string): boolean =>
  isInSet(parameter, set) &&
  (Array.isArray(parameter.required)
    ? parameter.required.includes(set)
    : parameter.required === true);

/** Parameters to write a cmdlet with, and the set that has them. */
export interface MandatoryChoice {
  readonly set: string;
  readonly parameters: readonly Parameter[];
}

/** What must be given, once for each set that asks for something else; the default set first. */
export function mandatoryChoices(cmdlet: Cmdlet): readonly MandatoryChoice[] {
  const choices = new Map<string, MandatoryChoice>();
  for (const set of cmdlet.sets) {
    const parameters = cmdlet.parameters.filter((one) => isMandatoryIn(one, set));
    const names = parameters.map((one) => one.name).join(' ');
    if (!choices.has(names)) {
      choices.set(names, { set, parameters });
    }
  }
  return [...choices.values()];
}

/** What is given to a cmdlet on an ordinary day; what must be given, where that is not known. */
export function usualChoice(cmdlet: Cmdlet): MandatoryChoice | undefined {
  const { usual } = cmdlet;
  return usual
    ? {
        set: usual.set,
        parameters: usual.parameters.flatMap(
          (name) => cmdlet.parameters.find((one) => one.name === name) ?? [],
        ),
      }
    : mandatoryChoices(cmdlet).find(({ parameters }) => parameters.length > 0);
}
