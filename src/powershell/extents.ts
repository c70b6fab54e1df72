/**
 * Where strings, comments and brackets end. None of these functions recurses, so that no input can exhaust the stack,
 * and each looks at a bounded number of characters more than it consumes, so that none makes a scan quadratic.
 */
import * as c from './characters.ts';

const at = (text: string, offset: number) =>
  offset < text.length ? text.charCodeAt(offset) : c.END;

/** The offset of the line's end: its newline characters, or `limit`. */
export function endOfLine(text: string, offset: number, limit = text.length): number {
  let end = offset;
  while (end < limit && !c.isNewline(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** The offset behind a `<# … #>` that begins at `start`. */
export function endOfBlockComment(text: string, start: number, limit = text.length): number {
  // Not indexOf, which would search behind the limit, again for each comment that a short limit cuts off.
  for (let offset = start + 3; offset < limit; offset++) {
    if (text.charCodeAt(offset) === c.GREATER && text.charCodeAt(offset - 1) === c.HASH) {
      return offset + 1;
    }
  }
  return limit;
}

/** Whether `@'` or `@"` at `start` opens a here-string: nothing but blanks may follow on its line. */
export function opensHereString(text: string, start: number): boolean {
  let offset = start + 2;
  while (c.isBlank(at(text, offset))) {
    offset++;
  }
  return c.isNewline(at(text, offset));
}

/** The offset behind a here-string that begins at `start`; its closing `'@` begins a line. */
export function endOfHereString(text: string, start: number, limit = text.length): number {
  const single = c.isSingleQuote(at(text, start + 1));
  for (
    let line = endOfLine(text, start, limit);
    line < limit;
    line = endOfLine(text, line + 1, limit)
  ) {
    const quote = at(text, line + 1);
    if ((single ? c.isSingleQuote(quote) : c.isDoubleQuote(quote)) && at(text, line + 2) === c.AT) {
      return Math.min(line + 3, limit);
    }
  }
  return limit;
}

/**
 * The offset behind a quoted string that begins at `start`. A string over several lines that never ends, or whose
 * closing quote touches more text, was most likely not closed on its first line: it then ends there, so that a forgotten
 * quote costs one command and not the rest of the script.
 */
export function endOfString(text: string, start: number, limit = text.length): number {
  const single = c.isSingleQuote(at(text, start));
  const close = single ? closingSingleQuote : closingDoubleQuote;
  const end = close(text, start + 1, limit);
  if (end === undefined) {
    return endOfLine(text, start, limit);
  }
  return touchesText(text, end) ? endOfLine(text, start, end) : end;
}

/** Whether what a string holds may begin at the offset: a word, a variable, a phone number or a pattern. */
function touchesText(text: string, offset: number): boolean {
  const next = at(text, offset);
  return (
    c.isWord(next) ||
    next === c.DOLLAR ||
    next === c.CARET ||
    next === c.BACKSLASH ||
    (next === c.PLUS && c.isDigit(at(text, offset + 1)))
  );
}

/** The text of the string from `start` to `end`, without its quotes; the closing one may be missing. */
export function unquoted(text: string, start: number, end: number): string {
  const sameKind = c.isSingleQuote(at(text, start)) ? c.isSingleQuote : c.isDoubleQuote;
  const closed = end > start + 1 && sameKind(at(text, end - 1));
  return text.slice(start + 1, closed ? end - 1 : end);
}

function closingSingleQuote(text: string, from: number, limit: number): number | undefined {
  for (let offset = from; offset < limit; offset++) {
    if (c.isSingleQuote(text.charCodeAt(offset))) {
      if (!c.isSingleQuote(at(text, offset + 1))) {
        return offset + 1;
      }
      offset++;
    }
  }
  return undefined;
}

/** How deep and how far, in characters, a `$( … )` inside a string may go before the string counts as unclosed. */
const MAX_NESTING = 64;
const MAX_SUBEXPRESSION = 4_000;

function closingDoubleQuote(text: string, from: number, limit: number): number | undefined {
  for (let offset = from; offset < limit; offset++) {
    const character = text.charCodeAt(offset);
    if (character === c.BACKTICK) {
      offset++;
    } else if (character === c.DOLLAR && at(text, offset + 1) === c.OPEN_PAREN) {
      const bracket = offset + 1;
      const end = endOfBrackets(
        text,
        bracket,
        Math.min(limit, bracket + MAX_SUBEXPRESSION),
        MAX_NESTING,
      );
      if (!end.closed) {
        return undefined;
      }
      offset = end.offset - 1;
    } else if (c.isDoubleQuote(character)) {
      if (!c.isDoubleQuote(at(text, offset + 1))) {
        return offset + 1;
      }
      offset++;
    }
  }
  return undefined;
}

/** Stands for an open string on the stack of closing brackets. */
const IN_STRING = 34;

/**
 * Passes over a bracket and everything in it without looking for commands.
 * @param limit the offset at which the text counts as ended
 * @param nesting how many brackets and strings may be open at once
 * @returns the offset behind the closing bracket, or where it gave up: at `limit` or at the deepest nesting allowed
 */
export function endOfBrackets(
  text: string,
  start: number,
  limit: number,
  nesting = Number.POSITIVE_INFINITY,
): { readonly offset: number; readonly closed: boolean } {
  const open: number[] = [];
  for (let offset = start; offset < limit; offset++) {
    const character = text.charCodeAt(offset);
    const inside = open.at(-1);
    if (character === c.BACKTICK) {
      offset++;
    } else if (inside === IN_STRING) {
      offset += withinString(text, offset, open);
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
      offset = opaqueEnd(text, offset, limit) - 1;
    }
    if (open.length > nesting) {
      return { offset: Math.min(offset, limit), closed: false };
    }
  }
  return { offset: limit, closed: false };
}

/** Handles one character of an open string; returns how many more it took. */
function withinString(text: string, offset: number, open: number[]): number {
  const character = text.charCodeAt(offset);
  if (character === c.DOLLAR && at(text, offset + 1) === c.OPEN_PAREN) {
    open.push(c.CLOSE_PAREN);
    return 1;
  }
  if (!c.isDoubleQuote(character)) {
    return 0;
  }
  if (c.isDoubleQuote(at(text, offset + 1))) {
    return 1;
  }
  open.pop();
  return 0;
}

/** The offset behind a comment, here-string or constant string at `offset`, or behind the one character there. */
function opaqueEnd(text: string, offset: number, limit: number): number {
  const character = text.charCodeAt(offset);
  if (character === c.LESS && at(text, offset + 1) === c.HASH) {
    return endOfBlockComment(text, offset, limit);
  }
  if (character === c.HASH && !c.isWord(at(text, offset - 1))) {
    return endOfLine(text, offset, limit);
  }
  if (character === c.AT && c.isQuote(at(text, offset + 1)) && opensHereString(text, offset)) {
    return endOfHereString(text, offset, limit);
  }
  return c.isSingleQuote(character) ? endOfString(text, offset, limit) : offset + 1;
}
