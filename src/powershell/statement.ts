/** Statements: a keyword with its blocks, or a pipeline, which assignments may precede. */
import * as c from './characters.ts';
import type { Expression } from './expression.ts';
import { introducesPipeline, keywordAt, readKeyword } from './keywords.ts';
import { readPipeline } from './pipeline.ts';
import type { Scan } from './scan.ts';
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
  let assigned: Expression | undefined;
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
    assigned = readPipeline(scan, assigned);
    if (!assigned) {
      return scan.end;
    }
  }
}
