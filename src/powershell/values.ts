/** What values stand for, told from where they stand in the text. */
import * as c from './characters.ts';
import type { Source } from './source.ts';
import type { ItemKind } from './syntax.ts';

const NUMBER = /^[-+]?(0x[0-9a-f]+|\d+(\.\d*)?(e[-+]?\d+)?|\.\d+)[dlu]{0,2}([kmgtp]b)?$/i;

export const isNumber = (word: string): boolean => NUMBER.test(word);

/** What is not part of a here-string's text: its opening line, and its closing one with the newline before it. */
const HERE_MARKS = /^@.[^\r\n]*(\r\n|\r|\n)|(\r\n|\r|\n|(?<=[\r\n]))["'\u2018-\u201e]@$/g;

/** The text of the string from `start` to `end`, without its quotes; the closing one may be missing. */
export function unquoted(source: Source, start: number, end: number): string {
  const first = source.at(start);
  if (first === c.AT) {
    return source.slice(start, end).replace(HERE_MARKS, '');
  }
  const isSame = c.isSingleQuote(first) ? c.isSingleQuote : c.isDoubleQuote;
  const closed = end > start + 1 && isSame(source.at(end - 1));
  return source.slice(start + 1, closed ? end - 1 : end);
}

/** The name of the variable that is written from `start` to `end`, without `$` and braces. */
export const variableName = (source: Source, start: number, end: number): string =>
  source.at(start + 1) === c.OPEN_BRACE
    ? source.slice(start + 2, end - 1)
    : source.slice(start + 1, end);

/** The value of an item without members; undefined for everything in brackets. */
export function valueOf(
  source: Source,
  kind: ItemKind,
  start: number,
  end: number,
): string | undefined {
  switch (kind) {
    case 'string':
    case 'expandable':
      return unquoted(source, start, end);
    case 'variable':
      return variableName(source, start, end);
    case 'bare':
    case 'number':
      return source.slice(start, end);
    default:
      return undefined;
  }
}

/** The name of a command, which is a word or a quoted string; empty for a number, which is no name. */
export function commandName(source: Source, start: number, end: number): string {
  const first = source.at(start);
  if (c.isLetter(first)) {
    return source.slice(start, end);
  }
  const quoted = c.isQuote(first) || (first === c.AT && c.isQuote(source.at(start + 1)));
  const name = quoted ? unquoted(source, start, end) : source.slice(start, end);
  return !quoted && isNumber(name) ? '' : name;
}
