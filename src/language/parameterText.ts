import * as l10n from '@vscode/l10n';
import { isInSet, isMandatoryIn } from '../cmdlets/sets.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import { code, escape, paragraphs } from './markdown.ts';

/** What is said about a parameter wherever it comes up: our line, then the facts. */
export function parameterText(cmdlet: Cmdlet, parameter: Parameter): string {
  return paragraphs(
    escape(parameter.description),
    parameter.deprecated !== undefined && deprecation(parameter.deprecated),
    parameterFacts(cmdlet, parameter).join('  \n'),
  );
}

/** Where codicons are drawn, as in a hover; the preview of a page knows none. */
export const deprecation = (reason: string): string => `$(warning) ${deprecationText(reason)}`;

export const deprecationText = (reason: string): string =>
  /^deprecated\b/i.test(reason) ? escape(reason) : l10n.t('Deprecated: {0}', escape(reason));

/** One line each; none for what goes without saying. */
export function parameterFacts(cmdlet: Cmdlet, parameter: Parameter): string[] {
  const lines: string[] = [];
  const mandatory = cmdlet.sets.filter((set) => isMandatoryIn(parameter, set));
  const sets = cmdlet.sets.filter((set) => isInSet(parameter, set));
  if (mandatory.length > 0) {
    const all = mandatory.length === sets.length;
    lines.push(
      all ? l10n.t('Mandatory') : l10n.t('Mandatory in {0}', mandatory.map(code).join(', ')),
    );
  }
  if (sets.length < cmdlet.sets.length) {
    lines.push(l10n.t('Only in parameter set {0}', sets.map(code).join(', ')));
  }
  if (parameter.values) {
    lines.push(l10n.t('Accepted values: {0}', parameter.values.map(code).join(', ')));
  }
  const range = rangeOf(parameter);
  if (range !== undefined) {
    lines.push(range);
  }
  if (parameter.default !== undefined) {
    // Changing something leaves alone what is not given: there the default is what a new one has.
    const changes = cmdlet.name.startsWith('Set-') && cmdlet.parameters.includes(parameter);
    const text = changes
      ? l10n.t('Default of a new one: {0}', code(parameter.default))
      : l10n.t('Default: {0}', code(parameter.default));
    lines.push(text);
  }
  if (parameter.aliases) {
    lines.push(
      l10n.t('Alias: {0}', parameter.aliases.map((alias) => code(`-${alias}`)).join(', ')),
    );
  }
  return lines;
}

function rangeOf({ min, max }: Parameter): string | undefined {
  if (min !== undefined && max !== undefined) {
    return l10n.t('Range: {0} to {1}', min, max);
  }
  if (min !== undefined) {
    return l10n.t('At least {0}', min);
  }
  return max === undefined ? undefined : l10n.t('At most {0}', max);
}
