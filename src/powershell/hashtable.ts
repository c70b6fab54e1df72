import * as c from './characters.ts';
import { endOfString } from './extents.ts';
import type { Scan } from './scan.ts';
import { HASHTABLE_WIDTH } from './tree.ts';

/** Reads `@{ key = value; … }` at the position. */
export function readHashtable(scan: Scan): void {
  const part = scan.found('hashtable', scan.pos);
  if (scan.enter(HASHTABLE_WIDTH)) {
    scan.pos += HASHTABLE_WIDTH;
    part.list = scan.list('entries', c.CLOSE_BRACE);
    part.complete = scan.peek() === c.CLOSE_BRACE;
    if (part.complete) {
      scan.pos++;
    }
    scan.leave();
  } else {
    part.complete = scan.at(scan.pos - 1) === c.CLOSE_BRACE;
  }
  part.end = scan.inStretch(scan.pos);
}

/** Reads one key, with its value if it has one. */
export function readEntry(scan: Scan): boolean {
  scan.skipBlanks();
  const start = scan.pos;
  const next = scan.peek();
  if (next === c.END || next === c.CLOSE_BRACE) {
    return false;
  }
  if (c.isNewline(next)) {
    scan.pos++;
  } else if (!passKey(scan)) {
    // Not a key: pass over one character, so that what follows is read.
    scan.pos = start + 1;
  } else {
    const end = scan.pos;
    scan.skipBlanks();
    if (scan.peek() === c.EQUALS) {
      scan.pos++;
      readValue(scan, start, end);
    } else {
      scan.details?.entry(start, end);
    }
  }
  return true;
}

/** Reads what stands behind `=`: any statement; nothing if the next line has a key of its own. */
function readValue(scan: Scan, keyStart: number, keyEnd: number): void {
  scan.skipBlanks();
  if (c.isNewline(scan.peek())) {
    scan.skipLines();
    if (KEY.test(scan.source.slice(scan.pos, Math.min(scan.pos + KEY_LENGTH, scan.limit)))) {
      scan.details?.entry(keyStart, keyEnd);
      return;
    }
  }
  const start = scan.pos;
  const end = scan.statement();
  scan.details?.entry(keyStart, keyEnd, start, end);
}

/** A key and its `=`, as far as one look ahead tells; less than LOOK_AHEAD. */
const KEY = /^('[^'\r\n]*'|"[^"\r\n]*"|[\w.-]+)[ \t]*=/;
const KEY_LENGTH = 80;

/** Consumes a key: a quoted string, an expression in parentheses, or a word. */
function passKey(scan: Scan): boolean {
  const start = scan.pos;
  const next = scan.peek();
  if (c.isQuote(next)) {
    scan.pos = endOfString(scan, start);
  } else if (next === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN);
  } else {
    while (!c.endsBare(scan.peek()) && scan.peek() !== c.EQUALS) {
      scan.pos++;
    }
  }
  return scan.pos > start;
}
