/** What values stand for, told from where they stand in the text. */
import * as c from './characters.ts';
import type { ItemKind } from './syntax.ts';

const NUMBER = /^[-+]?(0x[0-9a-f]+|\d+(\.\d*)?(e[-+]?\d+)?|\.\d+)[dlu]{0,2}([kmgtp]b)?$/i;

export const isNumber = (word: string): boolean => NUMBER.test(word);

/** What is not part of a here-string's text: its opening line, and its closing one with the newline before it. */
const HERE_MARKS = /^@.[^\r\n]*(\r\n|\r|\n)|(\r\n|\r|\n|(?<=[\r\n]))["'\u2018-\u201e]@$/g;

/** The text of the string from `start` to `end`, without its quotes; the closing one may be missing. */
export function unquoted(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  if (first === c.AT) {
    return text.slice(start, end).replace(HERE_MARKS, '');
  }
  const isSame = c.isSingleQuote(first) ? c.isSingleQuote : c.isDoubleQuote;
  const closed = end > start + 1 && isSame(text.charCodeAt(end - 1));
  return text.slice(start + 1, closed ? end - 1 : end);
}

/** The name of the variable that is written from `start` to `end`, without `$` and braces. */
export const variableName = (text: string, start: number, end: number): string =>
  text.charCodeAt(start + 1) === c.OPEN_BRACE
    ? text.slice(start + 2, end - 1)
    : text.slice(start + 1, end);

/** The value of an item without members; undefined for everything in brackets. */
export function valueOf(
  text: string,
  kind: ItemKind,
  start: number,
  end: number,
): string | undefined {
  switch (kind) {
    case 'string':
    case 'expandable':
      return unquoted(text, start, end);
    case 'variable':
      return variableName(text, start, end);
    case 'bare':
    case 'number':
      return text.slice(start, end);
    default:
      return undefined;
  }
}

/** The name of a command, which is a word or a quoted string; empty for a number, which is no name. */
export function commandName(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  if (c.isLetter(first)) {
    return text.slice(start, end);
  }
  const quoted = c.isQuote(first) || (first === c.AT && c.isQuote(text.charCodeAt(start + 1)));
  const name = quoted ? unquoted(text, start, end) : text.slice(start, end);
  return !quoted && isNumber(name) ? '' : name;
}
