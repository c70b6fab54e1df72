/**
 * Reads PowerShell far enough to find its commands, their elements and its hashtables, in correct and in half-typed
 * scripts. It does not judge: operators, types and general syntax errors are the PowerShell extension's work.
 */
import * as c from './characters.ts';
import { readCommand } from './command.ts';
import { readExpression, type ExpressionEnd } from './expression.ts';
import { introducesPipeline, keywordAt, readKeyword } from './keywords.ts';
import { Scan } from './scan.ts';
import type { Script, Span } from './syntax.ts';

/** Scans a whole text. Never throws; takes time in proportion to the text's length. */
export function scan(text: string): Script {
  const all = new Scan(text, { statements, statement });
  statements(all, c.END);
  return { commands: all.commands, hashtables: all.hashtables };
}

function statements(scan: Scan, closer: number): void {
  for (;;) {
    scan.skipLines();
    const next = scan.peek();
    if (next === closer || next === c.END || (next === c.CLOSE_BRACE && scan.insideBraces)) {
      return;
    }
    const start = scan.pos;
    if (next === c.SEMICOLON || next === c.COMMA || isStrayCloser(next)) {
      scan.pos++;
    } else {
      statement(scan);
    }
    // Whatever the text is, the scan goes on.
    scan.pos = Math.max(scan.pos, start + 1);
  }
}

const isStrayCloser = (next: number) =>
  next === c.CLOSE_PAREN || next === c.CLOSE_BRACE || next === c.CLOSE_BRACKET;

/** One statement: a keyword with its blocks, or a pipeline, which assignments may precede. */
function statement(scan: Scan): number {
  let assignedTo: string | undefined;
  // A loop, since every `=` begins a statement anew: `$a = $b = …` must not deepen the stack.
  for (;;) {
    const keyword = keywordAt(scan);
    if (keyword !== undefined) {
      readKeyword(scan, keyword);
      if (!introducesPipeline(keyword)) {
        return scan.pos;
      }
      scan.skipBlanks();
    }
    const { end, assigns } = pipeline(scan, assignedTo);
    if (assigns === undefined) {
      return end;
    }
    assignedTo = assigns === '' ? undefined : assigns;
  }
}

/** Reads a pipeline, or up to behind an assignment operator. */
function pipeline(scan: Scan, assignedTo: string | undefined): ExpressionEnd {
  let piped = false;
  let end: number;
  do {
    scan.skipBlanks();
    if (beginsExpression(scan)) {
      const start = scan.pos;
      const index = scan.hashtables.length;
      const expression = readExpression(scan);
      nameHashtable(scan, index, { start, end: expression.end }, assignedTo);
      if (expression.assigns !== undefined) {
        return expression;
      }
      end = expression.end;
    } else {
      end = readCommand(scan, { piped, assignedTo });
    }
    piped = readPipe(scan);
  } while (piped || continues(scan));
  return { end };
}

/** Notes the variable on a hashtable that is the whole of what is assigned, as in `$name = [ordered]@{ … }`. */
function nameHashtable(scan: Scan, index: number, { start, end }: Span, assignedTo?: string): void {
  const hashtable = scan.hashtables[index];
  if (
    hashtable?.end === end &&
    assignedTo !== undefined &&
    /^(\[[\w.]+\]\s*)?$/.test(scan.text.slice(start, hashtable.start))
  ) {
    scan.hashtables[index] = { ...hashtable, assignedTo };
  }
}

/**
 * Consumes `|`, also one that begins the next line.
 * @returns whether there was one
 */
function readPipe(scan: Scan): boolean {
  const behind = scan.pos;
  if (c.isNewline(scan.peek())) {
    scan.skipLines();
  }
  if (scan.peek() !== c.PIPE || scan.peek(1) === c.PIPE) {
    scan.pos = behind;
    return false;
  }
  scan.pos++;
  scan.skipLines();
  return true;
}

/** Consumes `&&`, `||` and the `&` of a background job; true if another pipeline follows. */
function continues(scan: Scan): boolean {
  const next = scan.peek();
  if (next !== c.AMPERSAND && next !== c.PIPE) {
    return false;
  }
  const chained = scan.peek(1) === next;
  scan.pos += chained ? 2 : 1;
  if (chained) {
    scan.skipLines();
  }
  return chained && scan.peek() !== c.END;
}

const UNARY = /^.(not|bnot|join|split|csplit|isplit)\b/i;

/** How a statement begins decides its mode. */
function beginsExpression(scan: Scan): boolean {
  const next = scan.peek();
  if (
    next === c.DOLLAR ||
    c.isQuote(next) ||
    next === c.OPEN_PAREN ||
    next === c.OPEN_BRACKET ||
    next === c.OPEN_BRACE ||
    next === c.AT ||
    next === 33 ||
    next === 43 ||
    next === c.COMMA
  ) {
    return true;
  }
  if (c.isDash(next)) {
    return !c.isLetter(scan.peek(1)) || UNARY.test(scan.text.slice(scan.pos, scan.pos + 8));
  }
  return c.isDigit(next) && isNumber(scan);
}

/** A number, unless letters make it a name: `7z` is a command. */
function isNumber(scan: Scan): boolean {
  return /^(0x[0-9a-f]+|\d+(\.\d*)?(e[-+]?\d+)?)[dlu]{0,2}([kmgtp]b)?(?![\w\\/-])/i.test(
    scan.text.slice(scan.pos, scan.pos + 40),
  );
}
