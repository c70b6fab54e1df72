/**
 * Where strings and brackets end. None of these functions moves the cursor: they note on it how far they looked. None
 * recurses, so that no input can exhaust the stack, and each looks at a bounded number of characters more than it passes
 * over, so that none makes a scan quadratic.
 */
import * as c from './characters.ts';
import type { Cursor } from './cursor.ts';

/** Whether `@'` or `@"` at `start` opens a here-string: nothing but blanks may follow on its line. */
export function opensHereString(cursor: Cursor, start: number): boolean {
  let offset = start + 2;
  while (c.isBlank(cursor.at(offset))) {
    offset++;
  }
  cursor.note(offset + 1);
  return c.isNewline(cursor.at(offset));
}

/** The offset behind a here-string that begins at `start`; its closing `'@` begins a line. */
export function endOfHereString(cursor: Cursor, start: number, limit = cursor.limit): number {
  const isClosing = c.isSingleQuote(cursor.at(start + 1)) ? c.isSingleQuote : c.isDoubleQuote;
  let sign = start + 2;
  do {
    sign = cursor.find('@', isClosing, sign, limit);
    if (sign < 0) {
      return limit;
    }
  } while (!c.isNewline(cursor.at(sign - 2)));
  return sign + 1;
}

/**
 * The offset behind a quoted string that begins at `start`. A string over several lines that never ends, or whose
 * closing quote touches more text, was most likely not closed on its first line: it then ends there, so that a forgotten
 * quote costs one command and not the rest of the script.
 */
export function endOfString(cursor: Cursor, start: number, limit = cursor.limit): number {
  cursor.expands = false;
  const single = c.isSingleQuote(cursor.at(start));
  const end = single
    ? closingSingleQuote(cursor, start + 1, limit)
    : closingDoubleQuote(cursor, start + 1, limit);
  if (end < 0) {
    return cursor.endOfLine(start, limit);
  }
  if (touchesText(cursor, end)) {
    cursor.note(end + 2);
    return cursor.endOfLine(start, end);
  }
  return end;
}

/** Whether what a string holds may begin at the offset: a word, a variable, a phone number or a pattern. */
function touchesText(cursor: Cursor, offset: number): boolean {
  const next = cursor.at(offset);
  return (
    c.isWord(next) ||
    next === c.DOLLAR ||
    next === c.CARET ||
    next === c.BACKSLASH ||
    (next === c.PLUS && c.isDigit(cursor.at(offset + 1)))
  );
}

/** The offset behind the closing quote, or -1. */
function closingSingleQuote(cursor: Cursor, from: number, limit: number): number {
  for (let offset = from; offset < limit; offset++) {
    if (c.isSingleQuote(cursor.at(offset))) {
      if (offset + 1 >= limit || !c.isSingleQuote(cursor.at(offset + 1))) {
        return offset + 1;
      }
      offset++;
    }
  }
  cursor.note(limit + 1);
  return -1;
}

/** How deep and how far, in characters, a `$( … )` inside a string may go before the string counts as unclosed. */
const MAX_NESTING = 64;
const MAX_SUBEXPRESSION = 4_000;

/** The offset behind the closing quote, or -1. */
function closingDoubleQuote(cursor: Cursor, from: number, limit: number): number {
  for (let offset = from; offset < limit; offset++) {
    const character = cursor.at(offset);
    if (character === c.BACKTICK) {
      offset++;
    } else if (character === c.DOLLAR && cursor.at(offset + 1) === c.OPEN_PAREN) {
      const far = Math.min(limit, offset + 1 + MAX_SUBEXPRESSION);
      const end = endOfBrackets(cursor, offset + 1, far, MAX_NESTING);
      cursor.expands = true;
      if (!end.closed) {
        return -1;
      }
      offset = end.offset - 1;
    } else if (c.isDoubleQuote(character)) {
      if (offset + 1 >= limit || !c.isDoubleQuote(cursor.at(offset + 1))) {
        return offset + 1;
      }
      offset++;
    }
  }
  cursor.note(limit + 1);
  return -1;
}

/** Stands for an open string on the stack of closing brackets. */
const IN_STRING = c.DOUBLE_QUOTE;

/**
 * Passes over a bracket and everything in it without looking for commands.
 * @param limit the offset at which the text counts as ended
 * @param nesting how many brackets and strings may be open at once
 * @returns the offset behind the closing bracket, or where it gave up: at `limit` or at the deepest nesting allowed
 */
export function endOfBrackets(
  cursor: Cursor,
  start: number,
  limit: number,
  nesting = Number.POSITIVE_INFINITY,
): { readonly offset: number; readonly closed: boolean } {
  const open: number[] = [];
  for (let offset = start; offset < limit; offset++) {
    const character = cursor.at(offset);
    const inside = open.at(-1);
    if (character === c.BACKTICK) {
      offset++;
    } else if (inside === IN_STRING) {
      offset += withinString(cursor, offset, open);
    } else if (character === inside) {
      open.pop();
      if (open.length === 0) {
        return { offset: offset + 1, closed: true };
      }
    } else if (character === c.OPEN_PAREN) {
      open.push(c.CLOSE_PAREN);
    } else if (character === c.OPEN_BRACKET && (offset === start || inside === c.CLOSE_BRACKET)) {
      // Elsewhere it may be part of a word, as in `file[0-9`.
      open.push(c.CLOSE_BRACKET);
    } else if (character === c.OPEN_BRACE) {
      open.push(c.CLOSE_BRACE);
    } else if (c.isDoubleQuote(character)) {
      open.push(IN_STRING);
    } else {
      offset = opaqueEnd(cursor, offset, limit) - 1;
    }
    if (open.length > nesting) {
      cursor.note(offset + LOOKED_BEHIND);
      return { offset: Math.min(offset, limit), closed: false };
    }
  }
  cursor.note(limit + LOOKED_BEHIND);
  return { offset: limit, closed: false };
}

/** Deciding what a character is may take a look at so many, itself included. */
const LOOKED_BEHIND = 3;

/** Handles one character of an open string; returns how many more it took. */
function withinString(cursor: Cursor, offset: number, open: number[]): number {
  const character = cursor.at(offset);
  if (character === c.DOLLAR && cursor.at(offset + 1) === c.OPEN_PAREN) {
    open.push(c.CLOSE_PAREN);
    return 1;
  }
  if (!c.isDoubleQuote(character)) {
    return 0;
  }
  if (c.isDoubleQuote(cursor.at(offset + 1))) {
    return 1;
  }
  open.pop();
  return 0;
}

/** The offset behind a comment, here-string or constant string at `offset`, or behind the one character there. */
function opaqueEnd(cursor: Cursor, offset: number, limit: number): number {
  const character = cursor.at(offset);
  if (character === c.LESS && cursor.at(offset + 1) === c.HASH) {
    return cursor.endOfBlockComment(offset, limit);
  }
  if (character === c.HASH && !c.isWord(cursor.at(offset - 1))) {
    return cursor.endOfLine(offset, limit);
  }
  if (character === c.AT && c.isQuote(cursor.at(offset + 1)) && opensHereString(cursor, offset)) {
    return endOfHereString(cursor, offset, limit);
  }
  return c.isSingleQuote(character) ? endOfString(cursor, offset, limit) : offset + 1;
}
