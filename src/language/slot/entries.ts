/** Places in a hashtable: its keys, and the values behind them. */
import type { Parameter } from '../../content/schema/cmdlet.ts';
import type { Hashtable, HashtableEntry, Item, Script, Span } from '../../powershell/syntax.ts';
import type { Slot, Use } from './types.ts';
import { contains, valueTextAt } from './valueText.ts';

/** What a place in a hashtable is, whatever the hashtable is for. */
export type EntryPlace =
  | { readonly kind: 'key'; readonly entry: HashtableEntry; readonly span: Span }
  | { readonly kind: 'value'; readonly entry: HashtableEntry }
  /** Where another entry may begin. */
  | { readonly kind: 'free' };

/** Undefined where nothing may stand, as behind a value on its line. */
export function entryPlace(
  script: Script,
  hashtable: Hashtable,
  offset: number,
): EntryPlace | undefined {
  const key = hashtable.entries.find(({ keySpan }) => contains(keySpan, offset));
  if (key) {
    return { kind: 'key', entry: key, span: withoutQuotes(script, key.keySpan) };
  }
  const entry = hashtable.entries.findLast(({ keySpan }) => keySpan.end < offset);
  if (!entry) {
    return { kind: 'free' };
  }
  if (isValuePlace(script, entry, offset)) {
    return { kind: 'value', entry };
  }
  const behind = script.slice(entry.value?.end ?? entry.keySpan.end, offset);
  return /[\r\n;]/.test(behind) ? { kind: 'free' } : undefined;
}

/** The slot of a value behind a key; undefined where it is computed. */
export function valueSlot(
  script: Script,
  use: Use,
  parameter: Parameter,
  entry: HashtableEntry,
  offset: number,
): Slot | undefined {
  const text = valueTextAt(script, itemsOf(script, entry), offset, true);
  return text && { kind: 'value', span: text.span, use, parameter, text };
}

function withoutQuotes(script: Script, { start, end }: Span): Span {
  const isQuote = (at: number) => /['"\u2018-\u201e]/.test(script.slice(at, at + 1));
  return isQuote(start)
    ? { start: start + 1, end: isQuote(end - 1) ? end - 1 : end }
    : { start, end };
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
