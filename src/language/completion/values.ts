import * as l10n from '@vscode/l10n';
import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Parameter } from '../../content/schema/cmdlet.ts';
import { asArgument, inDoubleQuotes, inSingleQuotes } from '../../powershell/quoting.ts';
import type { Script } from '../../powershell/syntax.ts';
import { escape } from '../markdown.ts';
import { definedKind, hasGlobal, kindOf } from '../names/kinds.ts';
import { mentionsOf } from '../names/mentions.ts';
import type { Use, ValueText } from '../slot/types.ts';
import type { Completion } from './item.ts';

/** The values of a parameter: those that it accepts, and names that the script gives to such things. */
export function valueCompletions(
  use: Use,
  parameter: Parameter,
  text: ValueText,
  script: Script,
  catalog: Catalog,
): Completion[] {
  const fixed = fixedValues(use, parameter).map((label, index): Completion => ({
    kind: 'value',
    label,
    insert: written(label, text),
    ...(isDefault(label, parameter) && { detail: l10n.t('default') }),
    about: () => escape(parameter.description),
    rank: 10 + index,
  }));
  // A new thing wants a name that is not taken.
  const isNew = use.cmdlet.name.startsWith('New-') && definedKind(use.cmdlet, parameter);
  const kind = isNew ? undefined : kindOf(use.cmdlet, parameter);
  const names = kind === undefined ? [] : nameCompletions(kind, text, script, catalog);
  // Within quotes a variable or a boolean would be text.
  return [...names, ...fixed].filter((one) => text.quote === '' || !one.label.startsWith('$'));
}

function fixedValues({ cmdlet }: Use, parameter: Parameter): readonly string[] {
  if (parameter.values) {
    return parameter.values;
  }
  if (parameter.type === 'Boolean' || parameter.type === 'SwitchParameter') {
    return ['$true', '$false'];
  }
  return hasGlobal(cmdlet, parameter) ? ['Global'] : [];
}

function nameCompletions(
  kind: string,
  text: ValueText,
  script: Script,
  catalog: Catalog,
): Completion[] {
  const names = mentionsOf(kind, script, catalog, text.item?.start);
  return names
    .filter((one) => !text.listed?.includes(one.text))
    .map((mention) => ({
      kind: mention.text.startsWith('$') ? 'variable' : 'name',
      label: mention.text,
      insert: written(mention.text, text),
      detail: mention.by,
      rank: mention.defines ? 0 : 1,
    }));
}

const isDefault = (label: string, { type, default: usual }: Parameter) =>
  usual !== undefined && label === (type === 'Boolean' ? `$${usual.toLowerCase()}` : usual);

/** A value as it has to be written at the place. */
export function written(value: string, { quote, needsQuotes }: ValueText): string {
  if (value.startsWith('$')) {
    return value;
  }
  switch (quote) {
    case '"':
      return inDoubleQuotes(value);
    case "'":
      return inSingleQuotes(value);
    case '':
      return needsQuotes ? `'${inSingleQuotes(value)}'` : asArgument(value);
  }
}
