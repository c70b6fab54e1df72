/**
 * Reads PowerShell far enough to find its commands, their elements and its hashtables, in correct and in half-typed
 * scripts. It does not judge: operators, types and general syntax errors are the PowerShell extension's work.
 */
import { readEntry } from './hashtable.ts';
import { readStringText } from './items.ts';
import { readLabelled } from './keywords.ts';
import type { Changes } from './changes.ts';
import { Details } from './details.ts';
import { Reuse } from './reuse.ts';
import { MAX_DEPTH, Scan, type Grammar } from './scan.ts';
import type { Source } from './source.ts';
import { readListed, readStatement } from './statement.ts';
import type { List, Stretch } from './tree.ts';

const GRAMMAR: Grammar = {
  lists: {
    statements: readListed,
    entries: readEntry,
    labelled: readLabelled,
    text: readStringText,
  },
  statement: readStatement,
};

/** Reads a whole text. Never throws; takes time in proportion to the text's length. */
export const readAll = (source: Source): List => new Scan(source, GRAMMAR).all();

/**
 * Reads a text that came about by changes from one that was read before. Takes time in proportion to the changes and to
 * the statements that they are in, but not to the lists around them.
 */
export const readChanged = (source: Source, changes: Changes, before: List): List =>
  new Scan(source, GRAMMAR, { reuse: new Reuse(before, changes, MAX_DEPTH) }).all();

/**
 * Reads a stretch once more, for what its commands and entries are made of.
 * @param listStart where the list begins that the stretch is of
 * @param start where the stretch begins
 */
export function readDetails(
  source: Source,
  list: List,
  listStart: number,
  stretch: Stretch,
  start: number,
): Details {
  const details = new Details(source);
  const scan = new Scan(source, GRAMMAR, { details, pos: start });
  scan.surround(list, Math.min(listStart + list.room, source.length));
  scan.again(stretch);
  return details;
}
