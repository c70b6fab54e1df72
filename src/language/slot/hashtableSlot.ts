import { bindSplat } from '../../cmdlets/binding.ts';
import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Hashtable, HashtableEntry, Item, Script, Span } from '../../powershell/syntax.ts';
import { useOf } from './commandSlot.ts';
import type { Slot, Use } from './types.ts';
import { splattedHashtables, splattingCommand } from './splats.ts';
import { contains, valueTextAt } from './valueText.ts';

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
  const command = splattingCommand(script, hashtable);
  const cmdlet = command && catalog.find(command.name);
  if (!cmdlet) {
    return undefined;
  }
  const use = (except?: HashtableEntry): Use => {
    const given = { ...command, elements: command.elements };
    const splat = () => undefined;
    const sources = splattedHashtables(script, hashtable.assignedTo ?? '', command.start);
    const binding = bindSplat(sources ?? [hashtable], cmdlet, { catalog, splat, except });
    return { cmdlet, command: given, hashtable, binding };
  };
  const key = hashtable.entries.find(({ keySpan }) => contains(keySpan, offset));
  if (key) {
    const parameter = catalog.parameter(cmdlet, key.key);
    return { kind: 'key', span: key.keySpan, use: use(key), parameter };
  }
  const entry = entryBefore(hashtable, offset);
  const parameter = entry && catalog.parameter(cmdlet, entry.key);
  if (entry && isValuePlace(script, entry, offset)) {
    return parameter && valueSlot(script, use(), parameter, entry, offset);
  }
  return { kind: 'key', span: { start: offset, end: offset }, use: use() };
}

/** `-OnlinePstnUsages @{ Add = 'US' }`: the hashtable is the value of a parameter. */
function listChangeSlot(
  script: Script,
  hashtable: Hashtable,
  offset: number,
  catalog: Catalog,
): Slot | undefined {
  const command = script.commandAt(hashtable.start);
  const cmdlet = command && catalog.find(command.name);
  if (!cmdlet) {
    return undefined;
  }
  const use = useOf(script, command, cmdlet, catalog);
  const parameter = use.binding.bound.find(
    (one) => one.by !== 'splat' && one.value && contains(one.value, hashtable.start),
  )?.parameter;
  if (!parameter) {
    return undefined;
  }
  const key = hashtable.entries.find(({ keySpan }) => contains(keySpan, offset));
  if (key) {
    return { kind: 'list-change', span: key.keySpan, use, parameter };
  }
  const entry = entryBefore(hashtable, offset);
  return entry && isValuePlace(script, entry, offset)
    ? valueSlot(script, use, parameter, entry, offset)
    : { kind: 'list-change', span: { start: offset, end: offset }, use, parameter };
}

function valueSlot(
  script: Script,
  use: Use,
  parameter: NonNullable<Extract<Slot, { kind: 'value' }>['parameter']>,
  entry: HashtableEntry,
  offset: number,
): Slot | undefined {
  const text = valueTextAt(script, itemsOf(script, entry), offset, true);
  return text && { kind: 'value', span: text.span, use, parameter, text };
}

/** The parts of a value; a bare word, which reads as a command, is one too: it is about to be quoted. */
function itemsOf(script: Script, { value }: HashtableEntry): readonly Item[] {
  if (!value || value.items) {
    return value?.items ?? [];
  }
  const command = script.commandAt(value.start);
  const isWord = command?.start === value.start && command.elements.length === 0;
  return isWord ? [{ kind: 'bare', value: command.name, ...command.nameSpan }] : [computed(value)];
}

const computed = ({ start, end }: Span): Item => ({ kind: 'subexpression', start, end });

const entryBefore = (hashtable: Hashtable, offset: number) =>
  hashtable.entries.findLast(({ keySpan }) => keySpan.end < offset);

/** Whether the place belongs to the entry's value: behind its `=`, and not on a later line or behind a `;`. */
function isValuePlace(script: Script, entry: HashtableEntry, offset: number): boolean {
  if (entry.value && contains(entry.value, offset)) {
    return true;
  }
  const between = script.slice(entry.keySpan.end, offset);
  return entry.value
    ? !/[\r\n;]/.test(script.slice(entry.value.end, offset)) && /,\s*$/.test(between)
    : /^[ \t]*=[ \t]*$/.test(between);
}
