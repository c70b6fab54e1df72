/** `[type]` and `[Attribute( … )]`. */
import * as c from './characters.ts';
import { endOfString } from './extents.ts';
import type { Scan } from './scan.ts';

/**
 * Passes over a type or an attribute, whose words are not commands, and over a static member behind it; script blocks
 * within it are read. Only an attribute's parentheses may hold newlines, so that a `[` alone does not cost the lines that
 * follow.
 */
export function typeOrAttribute(scan: Scan): void {
  if (scan.enter(1)) {
    passBrackets(scan);
    scan.leave();
  }
  passStaticMember(scan);
}

function passBrackets(scan: Scan): void {
  let brackets = 0;
  let parens = 0;
  do {
    const next = scan.peek();
    if (next === c.OPEN_BRACKET) {
      brackets++;
    } else if (next === c.CLOSE_BRACKET) {
      brackets--;
    } else if (next === c.OPEN_PAREN) {
      parens++;
    } else if (next === c.CLOSE_PAREN) {
      if (parens === 0) {
        return;
      }
      parens--;
    } else if (next === c.CLOSE_BRACE || next === c.END || (c.isNewline(next) && parens === 0)) {
      return;
    }
    passOver(scan, next);
  } while (brackets + parens > 0);
}

/** Passes over one character of a type, or over a string or script block in its parentheses. */
function passOver(scan: Scan, next: number): void {
  if (c.isQuote(next)) {
    scan.pos = endOfString(scan, scan.pos);
  } else if (next === c.OPEN_BRACE) {
    scan.block(c.CLOSE_BRACE);
  } else {
    scan.pos++;
  }
}

/** `[math]::Max(1, 2)` */
function passStaticMember(scan: Scan): void {
  if (scan.peek() !== c.COLON || scan.peek(1) !== c.COLON) {
    return;
  }
  scan.pos += 2;
  scan.skipWord();
  if (scan.peek() === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN);
  }
}
