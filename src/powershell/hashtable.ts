import * as c from './characters.ts';
import { endOfString, unquoted } from './extents.ts';
import type { Scan } from './scan.ts';
import type { HashtableEntry } from './syntax.ts';

/** Reads `@{ key = value; … }` at the position. */
export function readHashtable(scan: Scan): void {
  const start = scan.pos;
  const entries: HashtableEntry[] = [];
  const index = scan.hashtables.length;
  // Its place in the list is taken before those inside it are read, to keep the list in order of start.
  scan.hashtables.push({ start, end: start, entries });
  scan.nested(2, c.CLOSE_BRACE, () => {
    scan.pos += 2;
    readEntries(scan, entries);
    if (scan.peek() === c.CLOSE_BRACE) {
      scan.pos++;
    }
  });
  scan.hashtables[index] = { start, end: scan.pos, entries };
}

function readEntries(scan: Scan, entries: HashtableEntry[]): void {
  for (;;) {
    scan.skipLines();
    const next = scan.peek();
    if (next === c.END || next === c.CLOSE_BRACE) {
      return;
    }
    const start = scan.pos;
    const key = readKey(scan);
    if (key === undefined) {
      // Not a key: pass over one character, so that what follows is read.
      scan.pos = Math.max(scan.pos, start + 1);
      continue;
    }
    const keySpan = { start, end: scan.pos };
    scan.skipBlanks();
    if (scan.peek() !== c.EQUALS) {
      entries.push({ key, keySpan });
      continue;
    }
    scan.pos++;
    entries.push({ key, keySpan, ...readValue(scan) });
  }
}

/** A key and its `=`, as far as one look ahead tells. */
const KEY = /^('[^'\r\n]*'|"[^"\r\n]*"|[\w.-]+)[ \t]*=/;

/** Reads what stands behind `=`: any statement; nothing if the next line has a key of its own. */
function readValue(scan: Scan): Pick<HashtableEntry, 'value'> {
  scan.skipBlanks();
  if (c.isNewline(scan.peek())) {
    scan.skipLines();
    if (KEY.test(scan.text.slice(scan.pos, scan.pos + 80))) {
      return {};
    }
  }
  const start = scan.pos;
  const end = scan.statement();
  return end > start ? { value: { start, end } } : {};
}

function readKey(scan: Scan): string | undefined {
  const start = scan.pos;
  const next = scan.peek();
  if (c.isQuote(next)) {
    scan.pos = endOfString(scan.text, start, scan.limit);
    return unquoted(scan.text, start, scan.pos);
  }
  if (next === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN);
    return '';
  }
  while (!c.endsBare(scan.peek()) && scan.peek() !== c.EQUALS) {
    scan.pos++;
  }
  return scan.pos > start ? scan.text.slice(start, scan.pos) : undefined;
}
