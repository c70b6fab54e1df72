import { literalText } from '../../powershell/quoting.ts';
import type { Item, Script, Span } from '../../powershell/syntax.ts';
import type { ValueText } from './types.ts';

export const contains = (span: Span, offset: number): boolean =>
  span.start <= offset && offset <= span.end;

/**
 * The value at an offset among those of an argument; an empty one where none is typed yet. Undefined where the place is
 * within something that is computed.
 */
export function valueTextAt(
  script: Script,
  items: readonly Item[],
  offset: number,
  needsQuotes: boolean,
): ValueText | undefined {
  const text = itemTextAt(script, items, offset, needsQuotes);
  const listed = items
    .filter((one) => one.start !== text?.item?.start)
    .flatMap((one) => (one.kind === 'variable' ? `$${one.value}` : (literalText(one) ?? [])));
  return text && (text.listed || listed.length === 0 ? text : { ...text, listed });
}

function itemTextAt(
  script: Script,
  items: readonly Item[],
  offset: number,
  needsQuotes: boolean,
): ValueText | undefined {
  const item = items.find((one) => contains(one, offset));
  if (!item) {
    return { span: { start: offset, end: offset }, quote: '', needsQuotes };
  }
  switch (item.kind) {
    case 'string':
    case 'expandable':
      return quoted(script, item, offset, needsQuotes);
    case 'array':
    case 'group': {
      // In empty parentheses a command is wanted; in an empty array, a value.
      const isList = item.items && (item.kind === 'array' || item.items.length > 0);
      return isList && item.start < offset && offset < item.end
        ? valueTextAt(script, item.items, offset, true)
        : undefined;
    }
    case 'bare':
    case 'number':
    case 'variable':
      return { span: item, quote: '', needsQuotes, item };
    case 'hashtable':
    case 'scriptblock':
    case 'subexpression':
      return undefined;
  }
}

function quoted(
  script: Script,
  item: Item,
  offset: number,
  needsQuotes: boolean,
): ValueText | undefined {
  if (script.slice(item.start, item.start + 1) === '@') {
    // A here-string is text of its own.
    return undefined;
  }
  const start = item.start + 1;
  const closed = item.end - start > (item.value?.length ?? 0);
  const end = closed ? item.end - 1 : item.end;
  return start <= offset && offset <= end
    ? { span: { start, end }, quote: item.kind === 'string' ? "'" : '"', needsQuotes, item }
    : { span: item, quote: '', needsQuotes, item };
}
