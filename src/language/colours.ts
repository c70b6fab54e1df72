/** The parts of a script that are to stand out by their colour, for where no editor draws them. */
import { scan } from '../powershell/scanner.ts';
import type { Element, Item, Span } from '../powershell/syntax.ts';

export type Colour = 'command' | 'parameter' | 'key' | 'string' | 'variable' | 'number' | 'comment';

export interface Coloured extends Span {
  readonly colour: Colour;
}

/** The coloured parts of a script, in their order, none within another. */
export function coloursOf(text: string): Coloured[] {
  const script = scan(text);
  const found: Coloured[] = [];
  for (const { nameSpan, elements } of script.commands()) {
    found.push(coloured(nameSpan, 'command'), ...elements.flatMap(ofElement));
  }
  for (const { entries } of script.hashtables()) {
    for (const { keySpan, value } of entries) {
      found.push(coloured(keySpan, 'key'), ...(value?.items ?? []).flatMap(ofItem));
    }
  }
  for (const { items } of script.assignments()) {
    found.push(...items.flatMap(ofItem));
  }
  return withRest(text, apart(found));
}

const coloured = ({ start, end }: Span, colour: Colour): Coloured => ({ start, end, colour });

function ofElement(element: Element): Coloured[] {
  switch (element.kind) {
    case 'parameter':
      return [coloured(element, 'parameter')];
    case 'splat':
      return [coloured(element, 'variable')];
    case 'argument':
      return element.items.flatMap(ofItem);
    default:
      return [];
  }
}

function ofItem(item: Item): Coloured[] {
  switch (item.kind) {
    case 'string':
    case 'expandable':
      return [coloured(item, 'string')];
    case 'variable':
      return [coloured(item, 'variable')];
    case 'number':
      return [coloured(item, 'number')];
    default:
      return item.items?.flatMap(ofItem) ?? [];
  }
}

/** In order, without what is empty or within another: a command in a string has the string's colour. */
function apart(found: readonly Coloured[]): Coloured[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    const fits = start >= last && end > start;
    last = fits ? end : last;
    return fits;
  });
}

/** Comments, strings and variables that are no part of a command, an assignment or a hashtable. */
const REST = /<#[\s\S]*?#>|#.*|'[^'\n]*'|"[^"\n]*"|\$[\w:]+/g;

/** With what stands between the coloured parts. */
function withRest(text: string, found: readonly Coloured[]): Coloured[] {
  const ends = [0, ...found.map(({ end }) => end)];
  const starts = [...found.map(({ start }) => start), text.length];
  return ends.flatMap((from, index) => {
    const gap = text.slice(from, starts[index]);
    const rest = [...gap.matchAll(REST)].map(({ 0: part, index: at }) =>
      coloured({ start: from + at, end: from + at + part.length }, colourOf(part)),
    );
    const next = found[index];
    return next ? [...rest, next] : rest;
  });
}

function colourOf(part: string): Colour {
  if (part.startsWith('$')) {
    return 'variable';
  }
  return /^<?#/.test(part) ? 'comment' : 'string';
}
