/** One command of a pipeline: its name and elements, read in argument mode. */
import * as c from './characters.ts';
import { bare, readItem } from './items.ts';
import type { Scan } from './scan.ts';
import type { ItemKind, Span } from './syntax.ts';

/**
 * Reads a command at the position, up to what ends it: a line's end, `;`, a pipe or a closing bracket. There may be
 * none, as behind a pipe that ends the text.
 * @param piped whether a pipe feeds it
 * @param assignedTo where the variable stands that receives its pipeline's result
 * @returns the offset behind its last element
 */
export function readCommand(scan: Scan, piped: boolean, assignedTo?: Span): number {
  const start = scan.pos;
  // Its place among the findings comes before that of those inside its arguments.
  const part = scan.found('command', start);
  passCall(scan);
  const nameStart = scan.pos;
  const kind = readItem(scan, 'argument') ?? bare(scan);
  const nameEnd = scan.pos;
  if (nameEnd === start) {
    scan.forget();
    return start;
  }
  part.nameStart = scan.inStretch(nameStart);
  part.nameEnd = scan.inStretch(nameEnd);
  part.complete = scan.plain && isName(kind);
  const end = readElements(scan, nameEnd);
  const reach = scan.reach;
  part.end = scan.inStretch(reach);
  scan.details?.command(
    { start, nameSpan: { start: nameStart, end: nameEnd }, piped, reach },
    part.complete,
    assignedTo,
  );
  return end;
}

const isName = (kind: ItemKind) => kind === 'bare' || kind === 'string' || kind === 'expandable';

/** `&`, or the `.` that runs a script in the present scope. */
function passCall(scan: Scan): void {
  const next = scan.peek();
  if (next !== c.AMPERSAND && next !== c.DOT) {
    return;
  }
  const after = scan.peek(1);
  const calls =
    next === c.AMPERSAND
      ? after !== c.AMPERSAND
      : c.isBlank(after) ||
        c.isQuote(after) ||
        after === c.DOLLAR ||
        after === c.OPEN_PAREN ||
        after === c.OPEN_BRACE;
  if (calls) {
    scan.pos++;
    scan.skipBlanks();
  }
}

/**
 * Reads all elements of a command; `scan.reach` is then how far it could still be continued: not into a comment that
 * takes the rest of the line.
 * @returns the offset behind the last element, or `end` if there is none
 */
function readElements(scan: Scan, end: number): number {
  for (;;) {
    scan.skipSpaces();
    const reach = scan.pos;
    if (scan.peek() === c.HASH) {
      scan.skipBlanks();
    }
    const behind = readElement(scan);
    if (behind < 0) {
      scan.reach = reach;
      return end;
    }
    end = behind;
  }
}

/** @returns the offset behind the element, or -1 if there is none */
function readElement(scan: Scan): number {
  const next = scan.peek();
  if (c.isDash(next) && readDash(scan)) {
    return scan.pos;
  }
  if (next === c.AT && c.isWord(scan.peek(1))) {
    return readSplat(scan);
  }
  if (isRedirection(scan, next)) {
    return readRedirection(scan);
  }
  return readArgument(scan);
}

/** `-Name`, `-Name:`, `--` or `--%`; false, with nothing consumed, if the dash begins an argument. */
function readDash(scan: Scan): boolean {
  const start = scan.pos;
  const after = scan.peek(1);
  if (c.isDash(after)) {
    return readDoubleDash(scan);
  }
  // A dash alone is the beginning of a parameter's name: the moment in which completion is wanted.
  if (!c.isLetter(after) && after !== c.UNDERSCORE && after !== c.QUESTION && !endsWord(scan, 1)) {
    return false;
  }
  scan.pos++;
  while (!c.endsParameter(scan.peek()) && !endsWord(scan, 0)) {
    if (c.isQuote(scan.peek())) {
      scan.back(start);
      return false;
    }
    scan.pos++;
  }
  const end = scan.pos;
  const colon = scan.peek() === c.COLON;
  if (colon) {
    scan.pos++;
  }
  scan.details?.element({
    kind: 'parameter',
    name: scan.source.slice(start + 1, end),
    colon,
    start,
    end: scan.pos,
  });
  return true;
}

/** `--%`, or `--`, behind which all is an argument. */
function readDoubleDash(scan: Scan): boolean {
  const start = scan.pos;
  if (scan.peek(2) === c.PERCENT) {
    scan.pos = endOfVerbatim(scan);
    scan.details?.element({ kind: 'verbatim', start, end: scan.pos });
    return true;
  }
  if (endsWord(scan, 2)) {
    scan.pos += 2;
    scan.details?.element({ kind: 'end-of-parameters', start, end: scan.pos });
    return true;
  }
  return false;
}

/** Whether a word ends before the character so far ahead; a backtick at a line's end is no part of it. */
function endsWord(scan: Scan, ahead: number): boolean {
  const next = scan.peek(ahead);
  if (next !== c.BACKTICK) {
    return c.endsBare(next);
  }
  const after = scan.peek(ahead + 1);
  return c.isNewline(after) || after === c.END;
}

/** `--%` takes the rest of the line as it is, up to a pipe outside of quotes. */
function endOfVerbatim(scan: Scan): number {
  const line = scan.endOfLine(scan.pos);
  let quoted = false;
  for (let offset = scan.pos; offset < line; offset++) {
    const character = scan.at(offset);
    if (c.isDoubleQuote(character)) {
      quoted = !quoted;
    } else if (character === c.PIPE && !quoted) {
      return offset;
    }
  }
  return line;
}

/** `@name` */
function readSplat(scan: Scan): number {
  const start = scan.pos;
  scan.pos++;
  while (c.isWord(scan.peek()) || scan.peek() === c.COLON) {
    scan.pos++;
  }
  const end = scan.pos;
  scan.details?.element({ kind: 'splat', name: scan.source.slice(start + 1, end), start, end });
  return end;
}

/** `>`, `2>`, `*>`, `<` at the beginning of a token. */
function isRedirection(scan: Scan, next: number): boolean {
  const stream = c.isDigit(next) || next === c.ASTERISK;
  return next === c.GREATER || next === c.LESS || (stream && scan.peek(1) === c.GREATER);
}

function readRedirection(scan: Scan): number {
  const start = scan.pos;
  while (scan.peek() !== c.GREATER && scan.peek() !== c.LESS) {
    scan.pos++;
  }
  while (scan.peek() === c.GREATER || scan.peek() === c.LESS) {
    scan.pos++;
  }
  if (scan.peek() === c.AMPERSAND && c.isDigit(scan.peek(1))) {
    scan.pos += 2;
  } else {
    scan.skipBlanks();
    readItem(scan, 'argument');
  }
  scan.details?.element({ kind: 'redirection', start, end: scan.pos });
  return scan.pos;
}

/**
 * Reads a value, and those that commas join to it; after a comma the line may end.
 * @returns the offset behind it, or -1 if there is none
 */
function readArgument(scan: Scan): number {
  const first = scan.pos;
  let end = first;
  for (;;) {
    const start = scan.pos;
    const kind = readItem(scan, 'argument');
    if (kind) {
      end = scan.pos;
      scan.details?.item(kind, start, end, scan.plain);
    }
    const behind = scan.pos;
    scan.skipBlanks();
    if (scan.peek() !== c.COMMA) {
      scan.back(behind);
      break;
    }
    scan.pos++;
    end = scan.pos;
    scan.skipLines();
    // A parameter cannot follow a comma: the comma was forgotten there, or the value is not typed yet.
    if (c.isDash(scan.peek()) && (c.isLetter(scan.peek(1)) || c.endsBare(scan.peek(1)))) {
      break;
    }
  }
  if (end === first) {
    return -1;
  }
  scan.details?.argument(first, end);
  return end;
}
