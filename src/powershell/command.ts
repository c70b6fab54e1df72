/** One command of a pipeline: its name and elements, read in argument mode. */
import * as c from './characters.ts';
import { endOfLine } from './extents.ts';
import { bare, readItem } from './items.ts';
import type { Scan } from './scan.ts';
import type { ArgumentElement, Command, Element, Item } from './syntax.ts';

export interface CommandContext {
  /** Whether a pipe feeds it. */
  readonly piped: boolean;
  /** The variable that receives its pipeline's result. */
  readonly assignedTo: string | undefined;
}

/**
 * Reads a command at the position, up to what ends it: a line's end, `;`, a pipe or a closing bracket. There may be
 * none, as behind a pipe that ends the text.
 * @returns the offset behind its last element
 */
export function readCommand(scan: Scan, context: CommandContext): number {
  const start = scan.pos;
  const index = scan.commands.length;
  const elements: Element[] = [];
  const nameItem = readName(scan);
  if (nameItem.end === start) {
    return start;
  }
  const named =
    nameItem.kind === 'bare' || nameItem.kind === 'string' || nameItem.kind === 'expandable';
  const command: Command = {
    start,
    end: nameItem.end,
    name: named ? (nameItem.value ?? '') : '',
    nameSpan: { start: nameItem.start, end: nameItem.end },
    elements,
    piped: context.piped,
    ...(context.assignedTo !== undefined && { assignedTo: context.assignedTo }),
    reach: nameItem.end,
  };
  // Its place in the list comes before that of the commands inside its arguments.
  scan.commands.splice(index, 0, command);
  const reach = readElements(scan, elements);
  const end = elements.at(-1)?.end ?? nameItem.end;
  scan.commands[index] = { ...command, end, reach };
  return end;
}

function readName(scan: Scan): Item {
  const calls = scan.peek() === c.AMPERSAND && scan.peek(1) !== c.AMPERSAND;
  if (calls || isDotSource(scan)) {
    scan.pos++;
    scan.skipBlanks();
  }
  const start = scan.pos;
  return readItem(scan) ?? bare(scan, start);
}

function isDotSource(scan: Scan): boolean {
  const after = scan.peek(1);
  const sourced =
    c.isBlank(after) ||
    c.isQuote(after) ||
    after === c.DOLLAR ||
    after === c.OPEN_PAREN ||
    after === c.OPEN_BRACE;
  return scan.peek() === c.DOT && sourced;
}

/** @returns how far the command could still be continued: not into a comment that takes the rest of the line */
function readElements(scan: Scan, elements: Element[]): number {
  for (;;) {
    scan.skipSpaces();
    const reach = scan.pos;
    scan.skipBlanks();
    const element = readElement(scan);
    if (!element) {
      return reach;
    }
    elements.push(element);
  }
}

function readElement(scan: Scan): Element | undefined {
  const start = scan.pos;
  const next = scan.peek();
  const after = scan.peek(1);
  if (c.isDash(next)) {
    const dash = dashElement(scan);
    if (dash) {
      return dash;
    }
  }
  if (next === c.AT && c.isWord(after)) {
    scan.pos++;
    while (c.isWord(scan.peek()) || scan.peek() === c.COLON) {
      scan.pos++;
    }
    return { kind: 'splat', name: scan.text.slice(start + 1, scan.pos), start, end: scan.pos };
  }
  if (isRedirection(scan)) {
    return redirection(scan);
  }
  return argument(scan);
}

function dashElement(scan: Scan): Element | undefined {
  const start = scan.pos;
  const after = scan.peek(1);
  if (c.isDash(after) && scan.peek(2) === 37) {
    scan.pos = endOfVerbatim(scan);
    return { kind: 'verbatim', start, end: scan.pos };
  }
  if (c.isDash(after) && endsWord(scan, 2)) {
    scan.pos += 2;
    return { kind: 'end-of-parameters', start, end: scan.pos };
  }
  // A dash alone is the beginning of a parameter's name: the moment in which completion is wanted.
  if (!c.isLetter(after) && after !== 95 && after !== 63 && !endsWord(scan, 1)) {
    return undefined;
  }
  let end = start + 1;
  while (!c.endsParameter(scan.peek(end - start)) && !endsWord(scan, end - start)) {
    if (c.isQuote(scan.peek(end - start))) {
      return undefined;
    }
    end++;
  }
  scan.pos = end;
  const name = scan.text.slice(start + 1, end);
  const colon = scan.peek() === c.COLON;
  if (colon) {
    scan.pos++;
  }
  return { kind: 'parameter', name, colon, start, end: scan.pos };
}

/** Whether a word ends before the character so far ahead; a backtick at a line's end is no part of it. */
function endsWord(scan: Scan, ahead: number): boolean {
  const next = scan.peek(ahead);
  const after = scan.peek(ahead + 1);
  return c.endsBare(next) || (next === c.BACKTICK && (c.isNewline(after) || after === c.END));
}

/** `--%` takes the rest of the line as it is, up to a pipe outside of quotes. */
function endOfVerbatim(scan: Scan): number {
  const line = endOfLine(scan.text, scan.pos, scan.limit);
  let quoted = false;
  for (let offset = scan.pos; offset < line; offset++) {
    const character = scan.text.charCodeAt(offset);
    if (c.isDoubleQuote(character)) {
      quoted = !quoted;
    } else if (character === c.PIPE && !quoted) {
      return offset;
    }
  }
  return line;
}

/** `>`, `2>`, `*>`, `<` at the beginning of a token. */
function isRedirection(scan: Scan): boolean {
  const next = scan.peek();
  const stream = c.isDigit(next) || next === 42;
  return next === c.GREATER || next === c.LESS || (stream && scan.peek(1) === c.GREATER);
}

function redirection(scan: Scan): Element {
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
    readItem(scan);
  }
  return { kind: 'redirection', start, end: scan.pos };
}

/** A value, and those that commas join to it; after a comma the line may end. */
function argument(scan: Scan): ArgumentElement | undefined {
  const start = scan.pos;
  const items: Item[] = [];
  let end = start;
  for (;;) {
    const item = readItem(scan);
    if (item) {
      items.push(item);
      end = item.end;
    }
    const behind = scan.pos;
    scan.skipBlanks();
    if (scan.peek() !== c.COMMA) {
      scan.pos = behind;
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
  return end > start ? { kind: 'argument', items, start, end } : undefined;
}
