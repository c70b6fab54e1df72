/**
 * Character classes of PowerShell's tokenizer, by UTF-16 code. Beside the ASCII characters it takes typographic dashes
 * and quotes for the plain ones, since scripts are pasted from documents.
 * Source: https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02
 */
export const END = -1;

export const code = (character: string): number => character.charCodeAt(0);

export const NEWLINE = 10;
export const RETURN = 13;
export const DOLLAR = 36;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const PLUS = 43;
export const COMMA = 44;
export const DOT = 46;
export const COLON = 58;
export const SEMICOLON = 59;
export const EQUALS = 61;
export const GREATER = 62;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const CARET = 94;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const PIPE = 124;
export const CLOSE_BRACE = 125;
export const AMPERSAND = 38;
export const HASH = 35;
export const LESS = 60;

export const isNewline = (c: number) => c === NEWLINE || c === RETURN;

/** Typographic spaces, dashes, quotes and marks: none of them is part of a word. */
const isPunctuation = (c: number) => (c >= 0x2000 && c <= 0x206f) || c === 0x3000;

const isTypographicBlank = (c: number) =>
  c <= 0x200a || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000;

/** White space within a line. */
export const isBlank = (c: number) =>
  c === 32 ||
  c === 9 ||
  c === 11 ||
  c === 12 ||
  c === 0xa0 ||
  c === 0x85 ||
  c === 0xfeff ||
  (isPunctuation(c) && isTypographicBlank(c));

export const isDigit = (c: number) => c >= 48 && c <= 57;

export const isLetter = (c: number) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c > 0xbf && !isPunctuation(c));

/** A character of a variable's or member's name. */
export const isWord = (c: number) => isLetter(c) || isDigit(c) || c === 95;

/** Hyphen, en dash, em dash and horizontal bar. */
export const isDash = (c: number) => c === 45 || c === 0x2013 || c === 0x2014 || c === 0x2015;

/** `'` and its typographic kin. */
export const isSingleQuote = (c: number) => c === 39 || (c >= 0x2018 && c <= 0x201b);

/** `"` and its typographic kin. */
export const isDoubleQuote = (c: number) => c === 34 || (c >= 0x201c && c <= 0x201e);

export const isQuote = (c: number) => isSingleQuote(c) || isDoubleQuote(c);

/** What ends a bare token in argument mode, beside white space. */
export const endsBare = (c: number) =>
  c === END ||
  isNewline(c) ||
  isBlank(c) ||
  c === AMPERSAND ||
  c === OPEN_PAREN ||
  c === CLOSE_PAREN ||
  c === COMMA ||
  c === SEMICOLON ||
  c === OPEN_BRACE ||
  c === PIPE ||
  c === CLOSE_BRACE;

/** What ends a parameter's name. */
export const endsParameter = (c: number) =>
  endsBare(c) || c === DOT || c === OPEN_BRACKET || c === COLON;
