import * as c from './characters.ts';
import type { Scan } from './scan.ts';

/** How a statement begins decides its mode: whether it is an expression, or else a command. */
export function beginsExpression(scan: Scan): boolean {
  const next = scan.peek();
  if (c.isLetter(next)) {
    return false;
  }
  if (BEGINNINGS.has(next) || c.isQuote(next)) {
    return true;
  }
  if (c.isDash(next)) {
    return (
      !c.isLetter(scan.peek(1)) || UNARY.test(scan.source.slice(scan.pos, scan.pos + LONGEST_UNARY))
    );
  }
  return c.isDigit(next) && beginsWithNumber(scan);
}

const BEGINNINGS = new Set(Array.from('$([{@!+,', c.code));

const UNARY = /^.(not|bnot|join|split|csplit|isplit)\b/i;
const LONGEST_UNARY = 8;

/** A number, unless letters make it a name: `7z` is a command. */
function beginsWithNumber(scan: Scan): boolean {
  return /^(0x[0-9a-f]+|\d+(\.\d*)?(e[-+]?\d+)?)[dlu]{0,2}([kmgtp]b)?(?![\w\\/-])/i.test(
    scan.source.slice(scan.pos, scan.pos + LONGEST_NUMBER),
  );
}

const LONGEST_NUMBER = 40;
