/** Statements: a keyword with its blocks, or a pipeline, which assignments may precede. */
import * as c from './characters.ts';
import { readCommand } from './command.ts';
import { readExpression, type Expression } from './expression.ts';
import { introducesPipeline, keywordAt, readKeyword } from './keywords.ts';
import { beginsExpression } from './mode.ts';
import type { Scan } from './scan.ts';
import type { Span } from './syntax.ts';
import { SAW_CLOSER } from './tree.ts';

/** Reads one statement of a list, or a newline or a closer that has nothing to close. */
export function readListed(scan: Scan): boolean {
  scan.skipBlanks();
  const start = scan.pos;
  const next = scan.peek();
  if (next === scan.closer || next === c.END) {
    return false;
  }
  if (isCloser(next)) {
    scan.flags |= SAW_CLOSER;
    if (next === c.CLOSE_BRACE && scan.insideBraces) {
      return false;
    }
    scan.pos++;
  } else if (c.isNewline(next) || next === c.SEMICOLON || next === c.COMMA) {
    scan.pos++;
  } else {
    readStatement(scan);
    // Whatever the text is, the scan goes on.
    scan.pos = Math.max(scan.pos, start + 1);
  }
  return true;
}

const isCloser = (next: number) =>
  next === c.CLOSE_PAREN || next === c.CLOSE_BRACE || next === c.CLOSE_BRACKET;

/** Reads one statement at the position; returns the offset behind the last thing in it. */
export function readStatement(scan: Scan): number {
  let assigned: Assigned | undefined;
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
    const start = scan.pos;
    const { end, expression, whole } = readPipeline(scan, assigned?.variable);
    if (expression?.assignment === undefined) {
      if (assigned && expression && whole && keyword === undefined) {
        noteLiteral(scan, assigned, expression, start);
      }
      return end;
    }
    const { assignment, operand } = expression;
    assigned =
      operand?.kind === 'variable' ? { variable: operand, plainly: assignment === '' } : undefined;
  }
}

/** What the next pipeline is assigned to. */
interface Assigned {
  readonly variable: Span;
  /** By `=`, which is no `+=` and the like. */
  readonly plainly: boolean;
}

interface Pipeline {
  readonly end: number;
  /** The expression that it ended with, if it was no command. */
  readonly expression: Expression | undefined;
  /** Whether that is all there is. */
  readonly whole: boolean;
}

/** Reads a pipeline, or up to behind an assignment operator. */
function readPipeline(scan: Scan, assignedTo: Span | undefined): Pipeline {
  let piped = false;
  let whole = true;
  for (;;) {
    scan.skipBlanks();
    let end: number;
    let expression: Expression | undefined;
    if (beginsExpression(scan)) {
      expression = readExpression(scan);
      ({ end } = expression);
      if (expression.assignment !== undefined) {
        return { end, expression, whole };
      }
      if (assignedTo && expression.alone && expression.operand?.kind === 'hashtable') {
        scan.nameLast(assignedTo);
      }
    } else {
      end = readCommand(scan, piped, assignedTo);
    }
    piped = passPipe(scan);
    if (!piped && !passChain(scan)) {
      return { end, expression, whole };
    }
    whole = false;
  }
}

/** Notes an assignment of what may be a simple list: whether it is one is found out when somebody asks for it. */
function noteLiteral(
  scan: Scan,
  { variable, plainly }: Assigned,
  { simple, end }: Expression,
  start: number,
): void {
  if (plainly && simple && end > start) {
    const part = scan.found('assignment', variable.start);
    part.nameStart = part.start;
    part.nameEnd = scan.inStretch(variable.end);
    part.valueStart = scan.inStretch(start);
    part.end = scan.inStretch(end);
  }
}

/**
 * Consumes `|`, also one that begins the next line.
 * @returns whether there was one
 */
function passPipe(scan: Scan): boolean {
  const behind = scan.pos;
  if (c.isNewline(scan.peek())) {
    scan.skipLines();
  }
  if (scan.peek() !== c.PIPE || scan.peek(1) === c.PIPE) {
    scan.back(behind);
    return false;
  }
  scan.pos++;
  scan.skipLines();
  return true;
}

/** Consumes `&&`, `||` and the `&` of a background job; true if another pipeline follows. */
function passChain(scan: Scan): boolean {
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
