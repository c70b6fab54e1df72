import { escapeChoice, escapeText } from '../content/stops.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import { asArgument } from '../powershell/quoting.ts';
import { mandatoryChoices, type MandatoryChoice } from './sets.ts';

/**
 * The text of a command with tab stops for its parameters, the mandatory ones if no others are chosen, in the syntax of
 * VS Code's snippets. Nothing in it would run by accident: a value that is not chosen from a fixed set is the parameter's
 * name in brackets.
 */
export function commandSnippet(cmdlet: Cmdlet, choice?: MandatoryChoice): string {
  const { parameters } = choice ?? mandatoryChoices(cmdlet)[0] ?? { parameters: [] };
  let stop = 0;
  const written = parameters.map((parameter) => {
    const name = `-${parameter.name}`;
    return parameter.type === 'SwitchParameter' ? name : `${name} ${value(parameter, ++stop)}`;
  });
  return [cmdlet.name, ...written].join(' ') + '$0';
}

function value(parameter: Parameter, stop: number): string {
  if (parameter.values) {
    return `\${${stop}|${parameter.values.map(asArgument).map(escapeChoice).join(',')}|}`;
  }
  switch (parameter.type) {
    case 'Boolean':
      return `\${${stop}|$true,$false|}`;
    default:
      // In quotes, so that it would not run as a redirection; the quotes go with it when a variable is typed.
      return `\${${stop}:'<${escapeText(parameter.name)}>'}`;
  }
}
