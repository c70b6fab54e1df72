/** Pipelines: commands and expressions that pipes and `&&` join. */
import * as c from './characters.ts';
import { readCommand } from './command.ts';
import { readExpression, type Expression } from './expression.ts';
import { beginsExpression } from './mode.ts';
import type { Scan } from './scan.ts';

/**
 * Reads a pipeline, or up to behind an assignment operator; `scan.end` is then the offset behind the last thing in it.
 * @param target the assignment before it, if there is one
 * @returns the expression that is assigned to, if an assignment operator was met
 */
export function readPipeline(scan: Scan, target: Expression | undefined): Expression | undefined {
  const variable = target?.kind === 'variable' ? target : undefined;
  let piped = false;
  scan.skipBlanks();
  for (let first = true; ; first = false) {
    const start = scan.pos;
    let expression: Expression | undefined;
    let end: number;
    if (beginsExpression(scan)) {
      expression = readExpression(scan);
      if (expression.assignment !== undefined) {
        return expression;
      }
      ({ end } = expression);
      if (variable && expression.alone && expression.kind === 'hashtable') {
        scan.nameLast(variable);
      }
    } else {
      end = readCommand(scan, piped, variable);
    }
    piped = passPipe(scan);
    if (!piped && !passChain(scan)) {
      if (variable && expression && first) {
        noteLiteral(scan, variable, expression, start);
      }
      scan.end = end;
      return undefined;
    }
    scan.skipBlanks();
  }
}

/** Notes an assignment of what may be a simple list: whether it is one is found out when somebody asks for it. */
function noteLiteral(
  scan: Scan,
  target: Expression,
  { simple, end }: Expression,
  from: number,
): void {
  if (target.assignment === 'plain' && simple && end > from) {
    const part = scan.found('assignment', target.start);
    part.nameStart = part.start;
    part.nameEnd = scan.inStretch(target.end);
    part.valueStart = scan.inStretch(from);
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
