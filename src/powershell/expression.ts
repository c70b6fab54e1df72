/** Expressions, as far as commands and hashtables can stand in them; operators and types are not this scanner's. */
import * as c from './characters.ts';
import { endOfString } from './extents.ts';
import { readItem } from './items.ts';
import type { Scan } from './scan.ts';
import type { Item } from './syntax.ts';

/** How an expression ended. */
export interface ExpressionEnd {
  /** The offset behind the last thing in it. */
  readonly end: number;
  /** The variable that the next statement is assigned to, if an assignment was met. */
  readonly assigns?: string;
}

/**
 * Reads an expression at the position: up to what ends a statement, a pipe, or behind an assignment operator.
 */
export function readExpression(scan: Scan): ExpressionEnd {
  let operands = 0;
  let target: Item | undefined;
  for (;;) {
    const end = scan.pos;
    scan.skipBlanks();
    const next = scan.peek();
    if (endsExpression(next)) {
      return { end };
    }
    if (isAssignment(scan)) {
      scan.pos = scan.text.indexOf('=', scan.pos) + 1;
      scan.skipLines();
      return {
        end: scan.pos,
        assigns: operands === 1 && target?.kind === 'variable' ? (target.value ?? '') : '',
      };
    }
    if (isOperator(scan)) {
      readOperator(scan);
    } else if (next === c.OPEN_BRACKET) {
      typeOrAttribute(scan);
      if (operands === 0 && beginsDeclaration(scan)) {
        return { end: scan.pos };
      }
    } else {
      const start = scan.pos;
      target = readItem(scan, 'expression');
      operands++;
      if (scan.pos === start) {
        scan.pos++;
      }
    }
  }
}

/** `[Flags()] enum Name`: the attribute belongs to the statement that follows. */
function beginsDeclaration(scan: Scan): boolean {
  scan.skipBlanks();
  return /^(class|enum)\b/i.test(scan.text.slice(scan.pos, scan.pos + 6));
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

/** `=`, `+=`, `-=`, `*=`, `/=`, `%=`, `??=` */
function isAssignment(scan: Scan): boolean {
  const next = scan.peek();
  const compound = next === c.PLUS || c.isDash(next) || next === 42 || next === 47 || next === 37;
  return (
    (next === c.EQUALS && scan.peek(1) !== c.EQUALS) ||
    (compound && scan.peek(1) === c.EQUALS) ||
    (next === 63 && scan.peek(1) === 63 && scan.peek(2) === c.EQUALS)
  );
}

/** `=` is here for `==`, which is another language's operator, but no assignment. */
const OPERATORS = new Set(Array.from(',+*/%!?:.><=', c.code));

const isOperator = (scan: Scan) => c.isDash(scan.peek()) || OPERATORS.has(scan.peek());

function readOperator(scan: Scan): void {
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
      scan.pos = behind;
    }
  }
}

/**
 * `[type]` or `[Attribute(…)]`, whose words are not commands; script blocks within it are read. Only an attribute's
 * parentheses may hold newlines, so that a `[` alone does not cost the lines that follow.
 */
export function typeOrAttribute(scan: Scan): void {
  scan.nested(1, c.CLOSE_BRACKET, () => {
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
  });
  staticMember(scan);
}

/** Passes over one character of a type, or over a string or script block in its parentheses. */
function passOver(scan: Scan, next: number): void {
  if (c.isQuote(next)) {
    scan.pos = endOfString(scan.text, scan.pos, scan.limit);
  } else if (next === c.OPEN_BRACE) {
    scan.block(c.CLOSE_BRACE);
  } else {
    scan.pos++;
  }
}

/** `[math]::Max(1, 2)` */
function staticMember(scan: Scan): void {
  if (scan.peek() !== c.COLON || scan.peek(1) !== c.COLON) {
    return;
  }
  scan.pos += 2;
  while (c.isWord(scan.peek())) {
    scan.pos++;
  }
  if (scan.peek() === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN);
  }
}
