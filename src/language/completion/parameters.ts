import type { Catalog } from '../../cmdlets/catalog.ts';
import { isInSet, isMandatoryIn } from '../../cmdlets/sets.ts';
import type { Parameter } from '../../content/schema/cmdlet.ts';
import type { Script, Span } from '../../powershell/syntax.ts';
import { parameterText } from '../parameterText.ts';
import type { Slot, Use } from '../slot/types.ts';
import type { Completion } from './item.ts';

/** The parameters that can still be given, mandatory ones first and common ones last. */
export function parameterCompletions(use: Use, catalog: Catalog): Completion[] {
  return remaining(use, catalog).map((parameter) => completionFor(parameter, use, catalog, '-'));
}

/** The same as keys of a splatted hashtable. */
export function keyCompletions(
  slot: Extract<Slot, { kind: 'parameter' | 'key' }>,
  script: Script,
  catalog: Catalog,
): Completion[] {
  const assign = isAssigned(slot.span, script) ? '' : ' = ';
  return remaining(slot.use, catalog).map((parameter) => ({
    ...completionFor(parameter, slot.use, catalog, ''),
    insert: `${parameter.name}${assign}`,
  }));
}

/** What changes a list in place: `@{ Add = 'US' }`. */
export function listChangeCompletions(
  { parameter, hashtable, span }: Extract<Slot, { kind: 'list-change' }>,
  script: Script,
): Completion[] {
  if (!/^(PSListModifier|Object)/.test(parameter.type)) {
    return [];
  }
  const others = hashtable.entries.filter(
    ({ keySpan }) => keySpan.end < span.start || span.end < keySpan.start,
  );
  const given = new Set(others.map(({ key }) => key.toLowerCase()));
  const assign = isAssigned(span, script) ? '' : ' = ';
  return ['Add', 'Remove', 'Replace']
    .filter((label) => !given.has(label.toLowerCase()))
    .map((label, rank) => ({ kind: 'value', label, insert: `${label}${assign}`, rank }));
}

const isAssigned = ({ end }: Span, script: Script) =>
  /^['"]?[ \t]*=/.test(script.slice(end, end + 200));

function remaining({ binding, cmdlet }: Use, catalog: Catalog): Parameter[] {
  const given = new Set(binding.bound.map((one) => one.parameter));
  return catalog
    .parameters(cmdlet)
    .filter((one) => !given.has(one) && binding.sets.some((set) => isInSet(one, set)));
}

function completionFor(parameter: Parameter, use: Use, catalog: Catalog, dash: string): Completion {
  const { binding, cmdlet } = use;
  return {
    kind: 'parameter',
    label: `${dash}${parameter.name}`,
    detail: parameter.type,
    about: () => parameterText(cmdlet, parameter),
    deprecated: parameter.deprecated !== undefined,
    rank: rankOf(parameter, binding.sets, catalog),
  };
}

function rankOf(parameter: Parameter, sets: readonly string[], catalog: Catalog): number {
  if (sets.some((set) => isMandatoryIn(parameter, set))) {
    return 0;
  }
  return catalog.isCommon(parameter) ? 2 : 1;
}
