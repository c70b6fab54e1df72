/** Values: what arguments and expressions are made of. */
import * as c from './characters.ts';
import type { Cursor } from './cursor.ts';
import { endOfHereString, endOfString, opensHereString } from './extents.ts';
import { readHashtable } from './hashtable.ts';
import type { Scan } from './scan.ts';
import type { ItemKind } from './syntax.ts';

/** In arguments, words run to the next blank or separator; in expressions, operators end them too. */
export type Mode = 'argument' | 'expression';

/**
 * Reads one value at the position, with the members and indexes that belong to it; `scan.plain` then tells whether there
 * are none.
 * @returns its kind, with numbers as `bare`; undefined, with nothing consumed, if no value begins here
 */
export function readItem(scan: Scan, mode: Mode): ItemKind | undefined {
  const next = scan.peek();
  if (next === c.DOLLAR) {
    return dollar(scan, mode);
  }
  if (c.isQuote(next)) {
    return withMembers(scan, quoted(scan));
  }
  switch (next) {
    case c.OPEN_PAREN:
      scan.block(c.CLOSE_PAREN);
      return withMembers(scan, 'group');
    case c.OPEN_BRACE:
      scan.block(c.CLOSE_BRACE);
      return withMembers(scan, 'scriptblock');
    case c.AT:
      return atSign(scan, mode);
    default:
      return c.endsBare(next) ? undefined : word(scan, scan.pos, mode);
  }
}

function quoted(scan: Scan): ItemKind {
  const start = scan.pos;
  const expandable = c.isDoubleQuote(scan.peek());
  const end = endOfString(scan, start);
  if (expandable && scan.expands) {
    scan.pos = start + 1;
    scan.stringText(end);
  }
  scan.pos = end;
  return expandable ? 'expandable' : 'string';
}

/** One step through the text of a string: to behind a `$( … )`, or to the next line. */
export function readStringText(scan: Scan): boolean {
  const { limit } = scan;
  for (let { pos } = scan; pos < limit; pos++) {
    const character = scan.at(pos);
    if (character === c.BACKTICK) {
      pos++;
    } else if (character === c.DOLLAR && scan.at(pos + 1) === c.OPEN_PAREN) {
      scan.pos = pos;
      scan.block(c.CLOSE_PAREN, 2);
      return true;
    } else if (character === c.NEWLINE) {
      scan.pos = pos + 1;
      return true;
    }
  }
  scan.pos = limit;
  return false;
}

function atSign(scan: Scan, mode: Mode): ItemKind {
  const start = scan.pos;
  const next = scan.peek(1);
  if (next === c.OPEN_BRACE) {
    readHashtable(scan);
    return withMembers(scan, 'hashtable');
  }
  if (next === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN, 2);
    return withMembers(scan, 'array');
  }
  if (c.isQuote(next) && opensHereString(scan, start)) {
    return hereString(scan);
  }
  scan.pos++;
  return word(scan, start, mode);
}

const isDollar = (character: number) => character === c.DOLLAR;

function hereString(scan: Scan): ItemKind {
  const start = scan.pos;
  const expandable = c.isDoubleQuote(scan.peek(1));
  const end = endOfHereString(scan, start);
  if (expandable && scan.find('(', isDollar, start, end) >= 0) {
    scan.pos = start + 2;
    scan.stringText(end);
  }
  scan.pos = end;
  scan.plain = true;
  return expandable ? 'expandable' : 'string';
}

function dollar(scan: Scan, mode: Mode): ItemKind {
  const start = scan.pos;
  if (scan.peek(1) === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN, 2);
    return withMembers(scan, 'subexpression');
  }
  if (!passVariable(scan)) {
    // The brace of a `${` that is still being typed opens no script block.
    scan.pos += scan.peek(1) === c.OPEN_BRACE ? 2 : 1;
    return word(scan, start, mode);
  }
  withMembers(scan, 'variable');
  // `$folder\list.csv` is one token: text glued to a variable makes both of them text.
  return mode === 'argument' && glued(scan) ? bare(scan, start) : 'variable';
}

function glued(scan: Scan): boolean {
  const next = scan.peek();
  return !c.endsBare(next) && !c.isQuote(next) && next !== c.EQUALS;
}

const LONGEST_NAME = 256;

/** Consumes `$name`, `$scope:name`, `${any name}` or `$_`, `$?`, `$$`, `$^`; false if it is none of them. */
export function passVariable(scan: Cursor): boolean {
  const start = scan.pos + 1;
  const first = scan.at(start);
  if (first === c.OPEN_BRACE) {
    return passBraced(scan, start);
  }
  if (first === c.QUESTION || first === c.DOLLAR || first === c.CARET) {
    scan.pos += 2;
    return true;
  }
  scan.pos = start;
  scan.skipWord();
  // A colon parts scope and name, unless it is the `::` of a static member.
  while (scan.peek() === c.COLON && c.isWord(scan.peek(1))) {
    scan.pos++;
    scan.skipWord();
  }
  if (scan.pos > start) {
    return true;
  }
  scan.pos = start - 1;
  return false;
}

/** `${any name}`. Names over several lines are legal, but nobody writes them; a forgotten brace is more likely. */
function passBraced(scan: Cursor, start: number): boolean {
  const end = Math.min(start + LONGEST_NAME, scan.limit);
  let close = start;
  while (close < end && scan.at(close) !== c.CLOSE_BRACE && !c.isNewline(scan.at(close))) {
    close++;
  }
  if (close === end || scan.at(close) !== c.CLOSE_BRACE) {
    scan.note(close + 1);
    return false;
  }
  scan.pos = close + 1;
  return true;
}

/** Extends a value by `.member`, `::member`, `[index]` and the `( … )` of a method call; what it then is, is not known. */
function withMembers(scan: Scan, kind: ItemKind): ItemKind {
  const end = scan.pos;
  for (;;) {
    const next = scan.peek();
    if (next === c.OPEN_BRACKET) {
      scan.block(c.CLOSE_BRACKET);
    } else if (next !== c.DOT && next !== c.COLON) {
      break;
    } else if (!passMember(scan, next)) {
      break;
    }
  }
  scan.plain = scan.pos === end;
  return kind;
}

/** Consumes `.member` or `::member`, and the arguments of a call. */
function passMember(scan: Scan, next: number): boolean {
  const width = next === c.DOT ? 1 : 2;
  if (width === 2 && scan.peek(1) !== c.COLON) {
    return false;
  }
  const name = scan.peek(width);
  if (!c.isWord(name) && !c.isQuote(name) && name !== c.DOLLAR) {
    return false;
  }
  scan.pos += width;
  memberName(scan);
  if (scan.peek() === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN);
  }
  return true;
}

function memberName(scan: Scan): void {
  const next = scan.peek();
  if (c.isQuote(next)) {
    scan.pos = endOfString(scan, scan.pos);
  } else if (next !== c.DOLLAR) {
    scan.skipWord();
  } else if (scan.peek(1) === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN, 2);
  } else if (!passVariable(scan)) {
    scan.pos++;
  }
}

function word(scan: Scan, start: number, mode: Mode): ItemKind {
  if (mode === 'argument') {
    return bare(scan, start);
  }
  scan.skipWord();
  scan.plain = true;
  return 'bare';
}

/**
 * Reads a bare token from the position to what ends it; `start`, where it begins, may lie before. Quotes and `$( … )`
 * inside belong to it, a backtick takes the next character along.
 */
export function bare(scan: Scan, start = scan.pos): ItemKind {
  for (;;) {
    const next = scan.peek();
    if (c.isWord(next)) {
      scan.pos++;
    } else if (c.endsBare(next)) {
      break;
    } else if (next === c.BACKTICK) {
      if (c.isNewline(scan.peek(1)) || scan.peek(1) === c.END) {
        break;
      }
      scan.pos += 2;
    } else if (c.isQuote(next) && scan.pos > start) {
      scan.pos = endOfString(scan, scan.pos);
    } else if (next === c.DOLLAR) {
      dollarInWord(scan);
    } else {
      scan.pos++;
    }
  }
  scan.plain = true;
  return 'bare';
}

function dollarInWord(scan: Scan): void {
  const after = scan.peek(1);
  if (after === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN, 2);
  } else if (after !== c.OPEN_BRACE) {
    scan.pos++;
  } else if (!passVariable(scan)) {
    scan.pos += 2;
  }
}
