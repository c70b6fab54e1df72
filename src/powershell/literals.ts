/** Simple lists: strings, numbers, variables, and brackets around lists of them. */
import * as c from './characters.ts';
import { Cursor } from './cursor.ts';
import { endOfHereString, endOfString, opensHereString } from './extents.ts';
import { passVariable } from './items.ts';
import type { Source } from './source.ts';
import type { Item, ItemKind } from './syntax.ts';
import { isNumber, valueOf } from './values.ts';

/** How deep brackets in a simple list may nest. */
const MAX_NESTING = 8;

/** The items of an expression, if all of it is a simple list. */
export function simpleList(source: Source, start: number, end: number): Item[] | undefined {
  return readList(new Cursor(source, start, end), c.END, false, MAX_NESTING);
}

/** The items within an item in brackets that are closed, if all that is in them is a simple list. */
export function simpleContent(
  source: Source,
  kind: ItemKind,
  start: number,
  end: number,
): Item[] | undefined {
  if (kind !== 'group' && kind !== 'array' && kind !== 'subexpression') {
    return undefined;
  }
  return readBracket(new Cursor(source, start, end), MAX_NESTING)?.items as Item[] | undefined;
}

/**
 * @param lines whether items may be parted by newlines and semicolons too, as in `@( … )`
 * @returns undefined if anything else is met before the closer, which is not consumed
 */
function readList(
  cursor: Cursor,
  closer: number,
  lines: boolean,
  nesting: number,
): Item[] | undefined {
  const items: Item[] = [];
  for (;;) {
    cursor.skipLines();
    if (cursor.peek() === closer) {
      return items;
    }
    const item = readLiteral(cursor, nesting);
    if (!item) {
      return undefined;
    }
    items.push(item);
    if (lines || closer === c.END) {
      cursor.skipBlanks();
    } else {
      cursor.skipLines();
    }
    const next = cursor.peek();
    if (next === c.COMMA || (lines && (next === c.SEMICOLON || c.isNewline(next)))) {
      cursor.pos++;
    } else if (next !== closer) {
      return undefined;
    }
  }
}

function readLiteral(cursor: Cursor, nesting: number): Item | undefined {
  const start = cursor.pos;
  const kind = passLiteral(cursor);
  if (!kind) {
    return readBracket(cursor, nesting);
  }
  const end = cursor.pos;
  const value = valueOf(cursor.source, kind, start, end);
  return endsLiteral(cursor.peek()) && value !== undefined
    ? { kind, start, end, value }
    : undefined;
}

/** What may follow a literal: not a member, an index or an operator that is glued to it. */
const endsLiteral = (next: number) => c.endsBare(next) && next !== c.OPEN_PAREN;

function passLiteral(cursor: Cursor): ItemKind | undefined {
  const start = cursor.pos;
  const next = cursor.peek();
  if (next === c.DOLLAR) {
    return passVariable(cursor) ? 'variable' : undefined;
  }
  const here = next === c.AT && c.isQuote(cursor.peek(1)) && opensHereString(cursor, start);
  if (here || c.isQuote(next)) {
    const expandable = c.isDoubleQuote(here ? cursor.peek(1) : next);
    cursor.pos = here ? endOfHereString(cursor, start) : endOfString(cursor, start);
    return expandable ? 'expandable' : 'string';
  }
  while (!c.endsBare(cursor.peek())) {
    cursor.pos++;
  }
  if (isNumber(cursor.source.slice(start, cursor.pos))) {
    return 'number';
  }
  cursor.pos = start;
  return undefined;
}

/** `( … )`, `@( … )` or `$( … )` around a simple list. */
function readBracket(cursor: Cursor, nesting: number): Item | undefined {
  const start = cursor.pos;
  const next = cursor.peek();
  const kind = next === c.AT ? 'array' : next === c.DOLLAR ? 'subexpression' : 'group';
  const open = kind === 'group' ? start : start + 1;
  if (nesting === 0 || cursor.at(open) !== c.OPEN_PAREN) {
    return undefined;
  }
  cursor.pos = open + 1;
  const items = readList(cursor, c.CLOSE_PAREN, kind !== 'group', nesting - 1);
  if (!items) {
    return undefined;
  }
  cursor.pos++;
  return endsLiteral(cursor.peek()) ? { kind, start, end: cursor.pos, items } : undefined;
}
