import * as l10n from '@vscode/l10n';
import type { Catalog } from '../cmdlets/catalog.ts';
import { isMandatoryIn } from '../cmdlets/sets.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import type { Script } from '../powershell/syntax.ts';
import { escape } from './markdown.ts';
import { parameterText } from './parameterText.ts';
import { slotAt } from './slot/slot.ts';
import type { Slot, Use } from './slot/types.ts';
import { parametersInSet, parameterSyntax } from './syntaxText.ts';

export interface SignatureParameter {
  /** Where it stands in the signature's label. */
  readonly start: number;
  readonly end: number;
  /** Markdown. */
  readonly documentation: string;
}

export interface Signature {
  readonly label: string;
  /** Markdown. */
  readonly documentation: string;
  readonly parameters: readonly SignatureParameter[];
  /** Index of the parameter at the place; absent where none is. */
  readonly active?: number;
}

/** The sets that what is typed leaves, one signature each, the one that fits best first. */
export interface SignatureHelp {
  readonly signatures: readonly Signature[];
  /** Whether to show them only to who asks: no value is due at the place. */
  readonly onRequest: boolean;
}

/** How a command goes on at an offset; undefined where the reference knows nothing, and on a cmdlet's own name. */
export function signatureHelpAt(
  script: Script,
  offset: number,
  catalog: Catalog,
): SignatureHelp | undefined {
  const slot = slotAt(script, offset, catalog);
  if (!slot || slot.kind === 'cmdlet') {
    return undefined;
  }
  const { use } = slot;
  const active = slot.parameter;
  const sets = use.binding.sets.filter(
    (set) => !active || belongs(active, set, use.cmdlet, catalog),
  );
  return {
    onRequest: slot.kind !== 'value',
    signatures: (sets.length > 0 ? sets : use.binding.sets).map((set) =>
      signature(use, set, slot, catalog),
    ),
  };
}

const belongs = (parameter: Parameter, set: string, cmdlet: Cmdlet, catalog: Catalog) =>
  catalog.isCommon(parameter) || parametersInSet(cmdlet, set).includes(parameter);

/**
 * A set in one line: what is mandatory and not given yet, and what the place is about; the others are counted, since some
 * cmdlets have a hundred.
 */
function signature(use: Use, set: string, slot: Slot, catalog: Catalog): Signature {
  const { cmdlet, binding } = use;
  const active = slot.kind === 'cmdlet' ? undefined : slot.parameter;
  const given = new Set(binding.bound.map((one) => one.parameter));
  const inSet = parametersInSet(cmdlet, set);
  const shown = inSet.filter(
    (one) => one === active || (isMandatoryIn(one, set) && !given.has(one)),
  );
  if (active && !shown.includes(active)) {
    shown.push(active);
  }
  let label = cmdlet.name;
  const parameters = shown.map((parameter): SignatureParameter => {
    const start = label.length + 1;
    label += ` ${parameterSyntax(parameter, set)}`;
    return { start, end: label.length, documentation: parameterText(cmdlet, parameter) };
  });
  const hidden = inSet.filter(
    (one) => !shown.includes(one) && !given.has(one) && !catalog.isCommon(one),
  ).length;
  if (hidden > 0) {
    label += ` ${hidden === 1 ? l10n.t('[1 more]') : l10n.t('[{0} more]', hidden)}`;
  }
  const index = active ? shown.indexOf(active) : -1;
  return {
    label,
    // Beside what is said about a parameter it would be one text too many.
    documentation: index < 0 ? escape(cmdlet.synopsis) : '',
    parameters,
    ...(index >= 0 && { active: index }),
  };
}
