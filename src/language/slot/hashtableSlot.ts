import { bind } from '../../cmdlets/binding.ts';
import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Parameter } from '../../content/schema/cmdlet.ts';
import type { Hashtable, HashtableEntry, Script } from '../../powershell/syntax.ts';
import { useOf } from './commandSlot.ts';
import { entryPlace, valueSlot } from './entries.ts';
import { splattedHashtables, splattingCommand } from './splats.ts';
import type { Slot, Use } from './types.ts';
import { contains } from './valueText.ts';

/** What a place in a hashtable is for: one that a command splats, or one that changes a list. */
export function hashtableSlot(
  script: Script,
  hashtable: Hashtable,
  offset: number,
  catalog: Catalog,
): Slot | undefined {
  return hashtable.assignedTo === undefined
    ? listChangeSlot(script, hashtable, offset, catalog)
    : splatSlot(script, hashtable, offset, catalog);
}

function splatSlot(
  script: Script,
  hashtable: Hashtable,
  offset: number,
  catalog: Catalog,
): Slot | undefined {
  const place = entryPlace(script, hashtable, offset);
  const except = place?.kind === 'key' ? place.entry : undefined;
  const use = place && useOfSplat(script, hashtable, catalog, except);
  if (!use) {
    return undefined;
  }
  if (place.kind === 'free') {
    return { kind: 'key', span: { start: offset, end: offset }, use };
  }
  const parameter = catalog.parameter(use.cmdlet, place.entry.key);
  return place.kind === 'key'
    ? { kind: 'key', span: place.span, use, parameter }
    : parameter && valueSlot(script, use, parameter, place.entry, offset);
}

/** The cmdlet that takes a hashtable's keys as parameters, with all that it is given. */
function useOfSplat(
  script: Script,
  hashtable: Hashtable,
  catalog: Catalog,
  except?: HashtableEntry,
): Use | undefined {
  const isKnown = (name: string) => catalog.find(name) !== undefined;
  const command = splattingCommand(script, hashtable, isKnown);
  const cmdlet = command && catalog.find(command.name);
  if (!cmdlet) {
    return undefined;
  }
  const splat = (name: string) => {
    const sources = splattedHashtables(script, name, command.start);
    const isOther =
      name.toLowerCase() !== hashtable.assignedTo?.toLowerCase() ||
      sources?.some(({ start }) => start === hashtable.start);
    // In another branch than the last assignment, what is there counts.
    return isOther ? sources : [hashtable];
  };
  return { cmdlet, command, hashtable, binding: bind(command, cmdlet, { catalog, splat, except }) };
}

/** `-OnlinePstnUsages @{ Add = 'US' }`: the hashtable is the value of a parameter. */
function listChangeSlot(
  script: Script,
  hashtable: Hashtable,
  offset: number,
  catalog: Catalog,
): Slot | undefined {
  const place = entryPlace(script, hashtable, offset);
  const owner =
    place && (argumentOwner(script, hashtable, catalog) ?? splatOwner(script, hashtable, catalog));
  if (!owner) {
    return undefined;
  }
  const { use, parameter } = owner;
  switch (place.kind) {
    case 'key':
      return { kind: 'list-change', span: place.span, use, parameter, hashtable };
    case 'value':
      return valueSlot(script, use, parameter, place.entry, offset);
    case 'free':
      return {
        kind: 'list-change',
        span: { start: offset, end: offset },
        use,
        parameter,
        hashtable,
      };
  }
}

interface Owner {
  readonly use: Use;
  readonly parameter: Parameter;
}

/** The parameter of a command that a hashtable is the value of. */
function argumentOwner(script: Script, hashtable: Hashtable, catalog: Catalog): Owner | undefined {
  const command = script.commandAt(hashtable.start);
  const cmdlet = command && catalog.find(command.name);
  if (!cmdlet) {
    return undefined;
  }
  const use = useOf(script, command, cmdlet, catalog);
  const parameter = use.binding.bound.find(
    (one) => one.by !== 'splat' && one.value && contains(one.value, hashtable.start),
  )?.parameter;
  return parameter && { use, parameter };
}

/** The parameter that a hashtable within a splatted one is the value of. */
function splatOwner(script: Script, hashtable: Hashtable, catalog: Catalog): Owner | undefined {
  const outer = script.hashtableAt(hashtable.start);
  const entry = outer?.entries.find(({ value }) => value && contains(value, hashtable.start));
  const use = outer && entry && useOfSplat(script, outer, catalog);
  const parameter = use && catalog.parameter(use.cmdlet, entry.key);
  return parameter && { use, parameter };
}
