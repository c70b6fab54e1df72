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
    goesOn: assign !== '',
  }));
}

/** What changes a list in place: `@{ Add = 'US' }`. */
export function listChangeCompletions(
  { parameter, hashtable, span }: Extract<Slot, { kind: 'list-change' }>,
  script: Script,
): Completion[] {
  if (!/^(?:PSListModifier|Object|List)/.test(parameter.type)) {
    return [];
  }
  const others = hashtable.entries.filter(
    ({ keySpan }) => keySpan.end < span.start || span.end < keySpan.start,
  );
  const given = new Set(others.map(({ key }) => key.toLowerCase()));
  const assign = isAssigned(span, script) ? '' : ' = ';
  return ['Add', 'Remove', 'Replace']
    .filter((label) => !given.has(label.toLowerCase()))
    .map((label, rank) => ({
      kind: 'value',
      label,
      insert: `${label}${assign}`,
      goesOn: assign !== '',
      rank,
    }));
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

/** What is mandatory whatever is left, then what may be or stands first, then the rest; what nobody needs comes last. */
function rankOf(parameter: Parameter, sets: readonly string[], catalog: Catalog): number {
  if (sets.every((set) => isMandatoryIn(parameter, set))) {
    return 0;
  }
  if (catalog.isCommon(parameter)) {
    return 4;
  }
  if (parameter.deprecated !== undefined || isInternal(parameter)) {
    return 3;
  }
  const isLikely =
    parameter.position !== undefined || sets.some((set) => isMandatoryIn(parameter, set));
  return isLikely ? 1 : 2;
}

/** By what the reference says about it. */
const isInternal = ({ description }: Parameter) =>
  /^(?:Reserved for Microsoft|Left over from on-premises)|(?:for debugging the module|not for daily work)\.$/.test(
    description,
  );
