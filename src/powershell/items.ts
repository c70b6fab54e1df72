/** Values: what arguments and expressions are made of. */
import * as c from './characters.ts';
import { endOfHereString, endOfLine, endOfString, opensHereString, unquoted } from './extents.ts';
import { readHashtable } from './hashtable.ts';
import type { Scan } from './scan.ts';
import type { Item, ItemKind } from './syntax.ts';

/** In arguments, words run to the next blank or separator; in expressions, operators end them too. */
export type Mode = 'argument' | 'expression';

/**
 * Reads one value at the position, with the members and indexes that belong to it.
 * @returns undefined, with nothing consumed, if no value begins here
 */
export function readItem(scan: Scan, mode: Mode = 'argument'): Item | undefined {
  const start = scan.pos;
  const next = scan.peek();
  if (c.isQuote(next)) {
    return withMembers(scan, quoted(scan));
  }
  switch (next) {
    case c.DOLLAR:
      return dollar(scan, mode);
    case c.OPEN_PAREN:
      scan.block(c.CLOSE_PAREN);
      return withMembers(scan, { kind: 'group', start, end: scan.pos });
    case c.OPEN_BRACE:
      scan.block(c.CLOSE_BRACE);
      return withMembers(scan, { kind: 'scriptblock', start, end: scan.pos });
    case c.AT:
      return atSign(scan, mode);
    default:
      return c.endsBare(next) ? undefined : word(scan, start, mode);
  }
}

function quoted(scan: Scan): Item {
  const start = scan.pos;
  const end = endOfString(scan.text, start, scan.limit);
  const expandable = c.isDoubleQuote(scan.peek());
  if (expandable) {
    subexpressionsWithin(scan, start + 1, end);
  }
  scan.pos = end;
  const value = unquoted(scan.text, start, end);
  return { kind: expandable ? 'expandable' : 'string', start, end, value };
}

/** Reads the commands in the `$( … )` of an expandable string; the caller knows where the string ends. */
function subexpressionsWithin(scan: Scan, from: number, end: number): void {
  scan.pos = from;
  scan.within(end, () => {
    while (scan.pos < end) {
      const next = scan.peek();
      if (next === c.BACKTICK) {
        scan.pos += 2;
      } else if (next === c.DOLLAR && scan.peek(1) === c.OPEN_PAREN) {
        scan.block(c.CLOSE_PAREN, 2);
      } else {
        scan.pos++;
      }
    }
  });
}

function atSign(scan: Scan, mode: Mode): Item {
  const start = scan.pos;
  const next = scan.peek(1);
  if (next === c.OPEN_BRACE) {
    readHashtable(scan);
    return withMembers(scan, { kind: 'hashtable', start, end: scan.pos });
  }
  if (next === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN, 2);
    return withMembers(scan, { kind: 'array', start, end: scan.pos });
  }
  if (c.isQuote(next) && opensHereString(scan.text, start)) {
    return hereString(scan);
  }
  scan.pos++;
  return word(scan, start, mode);
}

/** What is not part of a here-string's text: its opening line, and its closing one with the newline before it. */
const HERE_MARKS = /^@.[^\r\n]*(\r\n|\r|\n)|(\r\n|\r|\n|(?<=[\r\n]))["'\u2018-\u201e]@$/g;

function hereString(scan: Scan): Item {
  const start = scan.pos;
  const end = endOfHereString(scan.text, start, scan.limit);
  const expandable = c.isDoubleQuote(scan.peek(1));
  if (expandable) {
    subexpressionsWithin(scan, start + 2, end);
  }
  scan.pos = end;
  const value = scan.text.slice(start, end).replace(HERE_MARKS, '');
  return { kind: expandable ? 'expandable' : 'string', start, end, value };
}

function dollar(scan: Scan, mode: Mode): Item {
  const start = scan.pos;
  if (scan.peek(1) === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN, 2);
    return withMembers(scan, { kind: 'subexpression', start, end: scan.pos });
  }
  const name = variableName(scan);
  if (name === undefined) {
    // The brace of a `${` that is still being typed opens no script block.
    scan.pos += scan.peek(1) === c.OPEN_BRACE ? 2 : 1;
    return word(scan, start, mode);
  }
  const variable = withMembers(scan, { kind: 'variable', start, end: scan.pos, value: name });
  // `$folder\list.csv` is one token: text glued to a variable makes both of them text.
  return mode === 'argument' && glued(scan) ? bare(scan, start) : variable;
}

const glued = (scan: Scan) => {
  const next = scan.peek();
  return !c.endsBare(next) && !c.isQuote(next) && next !== c.EQUALS;
};

const LONGEST_NAME = 256;

/** Consumes `$name`, `$scope:name`, `${any name}` or `$_`, `$?`, `$$`, `$^`; undefined if it is none of them. */
function variableName(scan: Scan): string | undefined {
  const start = scan.pos + 1;
  const first = scan.peek(1);
  if (first === c.OPEN_BRACE) {
    // Names over several lines are legal, but nobody writes them; a forgotten brace is more likely.
    const line = endOfLine(scan.text, start, Math.min(start + LONGEST_NAME, scan.limit));
    const length = scan.text.slice(start, line).indexOf('}');
    if (length < 0) {
      return undefined;
    }
    scan.pos = start + length + 1;
    return scan.text.slice(start + 1, start + length);
  }
  if (first === 63 || first === 36 || first === 94) {
    scan.pos += 2;
    return scan.text.slice(start, scan.pos);
  }
  let end = start;
  while (c.isWord(codeAt(scan, end)) || (codeAt(scan, end) === c.COLON && scopes(scan, end))) {
    end++;
  }
  if (end === start) {
    return undefined;
  }
  scan.pos = end;
  return scan.text.slice(start, end);
}

const codeAt = (scan: Scan, offset: number) => scan.peek(offset - scan.pos);

/** Whether a colon within a variable's name parts scope and name, and is not the `::` of a static member. */
const scopes = (scan: Scan, colon: number) => c.isWord(codeAt(scan, colon + 1));

/**
 * Extends a value by `.member`, `::member`, `[index]` and the `( … )` of a method call. What the result is then is not
 * known, so it carries no `value`.
 */
function withMembers(scan: Scan, item: Item): Item {
  let end = item.end;
  for (;;) {
    const next = scan.peek();
    const member = next === c.DOT ? 1 : next === c.COLON && scan.peek(1) === c.COLON ? 2 : 0;
    const name = scan.peek(member);
    if (member > 0 && (c.isWord(name) || c.isQuote(name) || name === c.DOLLAR)) {
      scan.pos += member;
      memberName(scan);
      if (scan.peek() === c.OPEN_PAREN) {
        scan.block(c.CLOSE_PAREN);
      }
    } else if (next === c.OPEN_BRACKET) {
      scan.block(c.CLOSE_BRACKET);
    } else {
      break;
    }
    end = scan.pos;
  }
  return end === item.end ? item : { kind: item.kind, start: item.start, end };
}

function memberName(scan: Scan): void {
  const next = scan.peek();
  if (c.isQuote(next)) {
    scan.pos = endOfString(scan.text, scan.pos, scan.limit);
  } else if (next === c.DOLLAR && scan.peek(1) === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN, 2);
  } else if (next === c.DOLLAR && variableName(scan) === undefined) {
    scan.pos++;
  } else {
    while (c.isWord(scan.peek())) {
      scan.pos++;
    }
  }
}

function word(scan: Scan, start: number, mode: Mode): Item {
  if (mode === 'argument') {
    return bare(scan, start);
  }
  while (c.isWord(scan.peek())) {
    scan.pos++;
  }
  const value = scan.text.slice(start, scan.pos);
  return { kind: kindOfBare(value), start, end: scan.pos, value };
}

/**
 * Reads a bare token from the position to what ends it; `start` may lie before. Quotes and `$( … )` inside belong to
 * it, a backtick takes the next character along.
 */
export function bare(scan: Scan, start: number): Item {
  for (;;) {
    const next = scan.peek();
    if (c.endsBare(next)) {
      break;
    }
    if (next === c.BACKTICK) {
      if (c.isNewline(scan.peek(1)) || scan.peek(1) === c.END) {
        break;
      }
      scan.pos += 2;
    } else if (c.isQuote(next) && scan.pos > start) {
      scan.pos = endOfString(scan.text, scan.pos, scan.limit);
    } else if (next === c.DOLLAR && scan.peek(1) === c.OPEN_PAREN) {
      scan.block(c.CLOSE_PAREN, 2);
    } else if (next === c.DOLLAR && scan.peek(1) === c.OPEN_BRACE) {
      if (variableName(scan) === undefined) {
        scan.pos += 2;
      }
    } else {
      scan.pos++;
    }
  }
  const value = scan.text.slice(start, scan.pos);
  return { kind: kindOfBare(value), start, end: scan.pos, value };
}

const NUMBER = /^[-+]?(0x[0-9a-f]+|\d+(\.\d*)?(e[-+]?\d+)?|\.\d+)[dlu]{0,2}([kmgtp]b)?$/i;

const kindOfBare = (value: string): ItemKind => (NUMBER.test(value) ? 'number' : 'bare');
