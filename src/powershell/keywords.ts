/** Keywords: what stands between them and their blocks, where plain words are not commands. */
import * as c from './characters.ts';
import { bare, readItem } from './items.ts';
import type { Scan } from './scan.ts';
import { typeOrAttribute } from './types.ts';

type Head = (scan: Scan) => void;

/** Nothing of its own: what follows is read as a statement. */
const alone: Head = () => undefined;

const restOfLine: Head = (scan) => {
  scan.pos = scan.endOfLine(scan.pos);
};

/** Moves to the next token, behind newlines, if it is the one asked for; else stays. */
function toNext(scan: Scan, wanted: number): boolean {
  const behind = scan.pos;
  scan.skipLines();
  if (scan.peek() === wanted) {
    return true;
  }
  scan.back(behind);
  return false;
}

/** `{ … }`, if it follows. */
const braces: Head = (scan) => {
  if (toNext(scan, c.OPEN_BRACE)) {
    scan.block(c.CLOSE_BRACE);
  }
};

/** `if ($x) { … }`: a block behind parentheses. */
const condition: Head = (scan) => {
  scan.skipBlanks();
  if (scan.peek() === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN);
    braces(scan);
  }
};

/** `catch [System.Exception], [Other] { … }` */
const catchHead: Head = (scan) => {
  scan.skipBlanks();
  while (scan.peek() === c.OPEN_BRACKET || scan.peek() === c.COMMA) {
    if (scan.peek() === c.COMMA) {
      scan.pos++;
    } else {
      typeOrAttribute(scan);
    }
    scan.skipBlanks();
  }
  braces(scan);
};

/** `param ( … )` */
const parameters: Head = (scan) => {
  if (toNext(scan, c.OPEN_PAREN)) {
    scan.block(c.CLOSE_PAREN);
  }
};

/** `break outer`: a label is not a command. */
const label: Head = (scan) => {
  scan.skipBlanks();
  if (c.isWord(scan.peek())) {
    bare(scan);
  }
};

/** `foreach ($user in Get-CsOnlineUser …) { … }` */
const foreach: Head = (scan) => {
  scan.skipBlanks();
  while (c.isDash(scan.peek())) {
    bare(scan);
    scan.skipBlanks();
  }
  if (scan.peek() !== c.OPEN_PAREN) {
    return;
  }
  if (scan.enter(1)) {
    loopHead(scan);
    scan.leave();
  }
  braces(scan);
};

/** `($user in Get-CsOnlineUser …)` */
function loopHead(scan: Scan): void {
  scan.pos++;
  scan.skipLines();
  if (scan.peek() === c.DOLLAR) {
    readItem(scan, 'argument');
    scan.skipLines();
  }
  if (/^in\b/i.test(scan.source.slice(scan.pos, scan.pos + 3))) {
    scan.pos += 2;
  }
  scan.skipLines();
  scan.statement();
  scan.skipLines();
  if (scan.peek() === c.CLOSE_PAREN) {
    scan.pos++;
  }
}

/** `switch -Regex ($x) { 'a' { … } default { … } }` */
const switchHead: Head = (scan) => {
  scan.skipBlanks();
  while (c.isDash(scan.peek())) {
    bare(scan);
    scan.skipBlanks();
  }
  if (scan.peek() === c.OPEN_PAREN) {
    scan.block(c.CLOSE_PAREN);
  } else if (scan.peek() !== c.OPEN_BRACE) {
    readItem(scan, 'argument');
  }
  if (toNext(scan, c.OPEN_BRACE)) {
    labelledBlocks(scan);
  }
};

/** `function Name($a) { … }`: the name and the parameters in brackets are not commands. */
const functionHead: Head = (scan) => {
  scan.skipBlanks();
  bare(scan);
  scan.skipBlanks();
  condition(scan);
  braces(scan);
};

/** `class Name : Base { … }`, `enum Name { … }` */
const classHead: Head = (scan) => {
  scan.skipBlanks();
  while (!c.endsBare(scan.peek()) || c.isBlank(scan.peek()) || scan.peek() === c.COMMA) {
    scan.pos++;
  }
  if (toNext(scan, c.OPEN_BRACE)) {
    labelledBlocks(scan);
  }
};

/** `{ label { statements } … }`: blocks within it are statements, all else in it is passed over. */
function labelledBlocks(scan: Scan): void {
  if (scan.enter(1)) {
    scan.pos++;
    scan.list('labelled', c.CLOSE_BRACE);
    if (scan.peek() === c.CLOSE_BRACE) {
      scan.pos++;
    }
    scan.leave();
  }
}

/** Reads a block, a value behind `=`, or anything between them. */
export function readLabelled(scan: Scan): boolean {
  scan.skipBlanks();
  const next = scan.peek();
  if (next === c.END || next === c.CLOSE_BRACE) {
    return false;
  }
  const start = scan.pos;
  if (next === c.EQUALS) {
    scan.pos++;
    scan.skipLines();
    scan.statement();
  } else if (next === c.OPEN_BRACKET) {
    typeOrAttribute(scan);
  } else {
    readItem(scan, 'argument');
  }
  scan.pos = Math.max(scan.pos, start + 1);
  return true;
}

const HEADS: ReadonlyMap<string, Head> = new Map([
  ...entries(['if', 'elseif', 'while', 'until', 'for'], condition),
  ...entries(['else', 'do', 'try', 'finally'], braces),
  ...entries(['begin', 'process', 'end', 'clean', 'dynamicparam', 'data'], braces),
  ...entries(['catch', 'trap'], catchHead),
  ...entries(['return', 'throw', 'exit'], alone),
  ['param', parameters],
  ['foreach', foreach],
  ['switch', switchHead],
  ['function', functionHead],
  ['filter', functionHead],
  ['workflow', functionHead],
  ['configuration', functionHead],
  ['class', classHead],
  ['enum', classHead],
  ['break', label],
  ['continue', label],
  ['using', restOfLine],
]);

function entries(keywords: string[], head: Head): [string, Head][] {
  return keywords.map((keyword) => [keyword, head]);
}

/** Whether a pipeline belongs to the keyword, as in `return Get-CsOnlineUser`. */
export const introducesPipeline = (keyword: string) => HEADS.get(keyword) === alone;

/** What continues the statement before it, also from a later line. */
const CONTINUATIONS: ReadonlySet<string | undefined> = new Set([
  'else',
  'elseif',
  'catch',
  'finally',
]);

const LONGEST = Math.max(...[...HEADS.keys()].map((keyword) => keyword.length));

/** The keyword, in lower case, that a statement at the position begins with. */
export function keywordAt(scan: Scan): string | undefined {
  if (scan.peek() === c.COLON && c.isWord(scan.peek(1))) {
    return ':';
  }
  let length = 0;
  while (length <= LONGEST && c.isLetter(scan.peek(length))) {
    length++;
  }
  const next = scan.peek(length);
  if (
    length === 0 ||
    length > LONGEST ||
    c.isWord(next) ||
    c.isDash(next) ||
    next === c.DOT ||
    next === c.BACKSLASH
  ) {
    return undefined;
  }
  const word = scan.source.slice(scan.pos, scan.pos + length).toLowerCase();
  return HEADS.has(word) ? word : undefined;
}

/** Consumes a keyword with its blocks, and the clauses that continue it. */
export function readKeyword(scan: Scan, keyword: string): void {
  if (keyword === ':') {
    scan.pos++;
    bare(scan);
    return;
  }
  scan.pos += keyword.length;
  HEADS.get(keyword)?.(scan);
  for (;;) {
    const behind = scan.pos;
    scan.skipLines();
    const next = keywordAt(scan);
    if (!CONTINUATIONS.has(next)) {
      scan.back(behind);
      return;
    }
    scan.pos += next?.length ?? 0;
    HEADS.get(next ?? '')?.(scan);
  }
}
