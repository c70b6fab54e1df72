/** Expressions, as far as commands and hashtables can stand in them; operators and types are not this scanner's. */
import * as c from './characters.ts';
import { readItem } from './items.ts';
import type { Scan } from './scan.ts';
import type { ItemKind } from './syntax.ts';
import { typeOrAttribute } from './types.ts';

/** What an expression turned out to be. */
export interface Expression {
  /** Where its last operand begins. */
  readonly start: number;
  /** The offset behind the last thing in it, but for an assignment operator. */
  readonly end: number;
  /** What its only operand is, if it is just one and has no members. */
  readonly kind: ItemKind | undefined;
  /** The operator that follows it: `=`, or one like `+=`. */
  readonly assignment: 'plain' | 'compound' | undefined;
  /** Whether nothing but the one operand and a type before it was met. */
  readonly alone: boolean;
  /** Whether it may be a simple list: it has no operators but commas and signs. */
  readonly simple: boolean;
}

/**
 * Reads an expression at the position: up to what ends a statement, a pipe, or behind an assignment operator.
 */
export function readExpression(scan: Scan): Expression {
  let operands = 0;
  let others = 0;
  let simple = true;
  let kind: ItemKind | undefined;
  let plain = false;
  let start = scan.pos;
  let behind = start;
  for (;;) {
    const end = scan.pos;
    scan.skipBlanks();
    const next = scan.peek();
    const ended = endsExpression(next);
    const assignment = ended ? undefined : passAssignment(scan, next);
    if (ended || assignment) {
      const only = plain && operands === 1 ? kind : undefined;
      const alone = others === 0 && behind === end;
      return { start, end: ended ? end : behind, kind: only, assignment, alone, simple };
    }
    if (isOperator(next)) {
      others++;
      simple &&= SIGNS.has(next);
      passOperator(scan);
    } else if (next === c.OPEN_BRACKET) {
      typeOrAttribute(scan);
      simple = false;
      if (operands === 0 && beginsDeclaration(scan)) {
        const end = scan.pos;
        return { start, end, kind, assignment: undefined, alone: false, simple };
      }
    } else {
      start = scan.pos;
      kind = readItem(scan, 'expression');
      ({ plain } = scan);
      operands++;
      if (scan.pos === start) {
        scan.pos++;
      }
      behind = scan.pos;
    }
  }
}

/** `[Flags()] enum Name`: the attribute belongs to the statement that follows. */
function beginsDeclaration(scan: Scan): boolean {
  scan.skipBlanks();
  return /^(class|enum)\b/i.test(scan.source.slice(scan.pos, scan.pos + 6));
}

function endsExpression(next: number): boolean {
  return (
    next === c.END ||
    c.isNewline(next) ||
    next === c.SEMICOLON ||
    next === c.PIPE ||
    next === c.AMPERSAND ||
    next === c.CLOSE_PAREN ||
    next === c.CLOSE_BRACE ||
    next === c.CLOSE_BRACKET
  );
}

/** Consumes `=`, `+=`, `-=`, `*=`, `/=`, `%=` or `??=`, and the newlines behind it. */
function passAssignment(scan: Scan, next: number): Expression['assignment'] {
  const width = assignmentWidth(scan, next);
  if (width === 0) {
    return undefined;
  }
  scan.pos += width;
  scan.skipLines();
  return width === 1 ? 'plain' : 'compound';
}

/** How many characters long the assignment operator at the position is; 0 if there is none. */
function assignmentWidth(scan: Scan, next: number): number {
  if (next === c.EQUALS) {
    return scan.peek(1) === c.EQUALS ? 0 : 1;
  }
  if (next === c.QUESTION) {
    return scan.peek(1) === c.QUESTION && scan.peek(2) === c.EQUALS ? 3 : 0;
  }
  const compound =
    next === c.PLUS ||
    c.isDash(next) ||
    next === c.ASTERISK ||
    next === c.SLASH ||
    next === c.PERCENT;
  return compound && scan.peek(1) === c.EQUALS ? 2 : 0;
}

/** `=` is here for `==`, which is another language's operator, but no assignment. */
const OPERATORS = new Set(Array.from(',+*/%!?:.><=', c.code));

/** What can stand in a list of literals: commas, a sign and a decimal point. */
const SIGNS = new Set(Array.from(',+-.', c.code));

const isOperator = (next: number) => c.isDash(next) || OPERATORS.has(next);

function passOperator(scan: Scan): void {
  const operator = scan.peek();
  scan.pos++;
  const doubled = scan.peek() === operator;
  if (doubled && (operator === c.PLUS || c.isDash(operator))) {
    // `$i++`: no operand follows.
    scan.pos++;
    return;
  }
  if (doubled && operator === c.EQUALS) {
    scan.pos++;
  }
  while (c.isDash(operator) && c.isLetter(scan.peek())) {
    scan.pos++;
  }
  toOperand(scan);
}

/** An operand may stand on a later line; a word is none, but the command of a statement of its own. */
function toOperand(scan: Scan): void {
  const behind = scan.pos;
  scan.skipBlanks();
  if (c.isNewline(scan.peek())) {
    scan.skipLines();
    if (c.isWord(scan.peek()) && !c.isDigit(scan.peek())) {
      scan.back(behind);
    }
  }
}
