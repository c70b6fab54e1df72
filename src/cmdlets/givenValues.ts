import type { Parameter } from '../content/schema/cmdlet.ts';
import { literalText } from '../powershell/quoting.ts';
import type { Item, Script } from '../powershell/syntax.ts';
import type { Binding, Bound } from './bound.ts';
import { isSwitch } from './sets.ts';

/** What each given parameter is given, by its name, in a form that is equal where the values are. */
export function givenValues(script: Script, { bound }: Binding): ReadonlyMap<string, string> {
  const values = new Map(bound.map((one) => [one.parameter.name, valueOf(script, one)]));
  for (const { parameter } of bound) {
    // A switch that is off is as good as none.
    if (isSwitch(parameter) && values.get(parameter.name) === '$false') {
      values.delete(parameter.name);
    }
  }
  return values;
}

function valueOf(script: Script, one: Bound): string {
  const value = one.by === 'splat' ? one.entry.value : one.value;
  if (!value) {
    return isSwitch(one.parameter) ? '$true' : '';
  }
  return value.items
    ? textsOf(script, value.items, one.parameter).join(',')
    : computed(script, value);
}

function textsOf(script: Script, items: readonly Item[], parameter: Parameter): string[] {
  return items.flatMap((item) => {
    if (item.items) {
      return textsOf(script, item.items, parameter);
    }
    if (item.kind === 'variable') {
      return `$${(item.value ?? '').toLowerCase()}`;
    }
    const text = isClosed(script, item) ? literalText(item) : undefined;
    if (text === undefined) {
      return computed(script, item);
    }
    // Marked as text, so that '$true' is not $true, and one text with a comma is not two.
    return JSON.stringify(parameter.values ? text.toLowerCase() : text);
  });
}

/** What has to be computed compares as it is written, but for blanks and the kind of its quotes. */
const computed = (script: Script, { start, end }: { start: number; end: number }) =>
  script.slice(start, end).replace(/\s+/g, '').replaceAll('"', "'");

/** Whether a string has its closing quote; what is no string has nothing to close. */
const isClosed = (script: Script, { kind, start, end, value = '' }: Item) =>
  (kind !== 'string' && kind !== 'expandable') ||
  script.slice(start, start + 1) === '@' ||
  end - start === value.length + 2;
