/**
 * Character classes of PowerShell's tokenizer, by UTF-16 code. Beside the ASCII characters it takes typographic dashes
 * and quotes for the plain ones, since scripts are pasted from documents.
 * Source: https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02
 */

/** Stands for the end of the text: no character, but it has a class of its own. */
export const END = 0x10000;

export const code = (character: string): number => character.charCodeAt(0);

export const NEWLINE = 10;
export const RETURN = 13;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const COMMA = 44;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const PIPE = 124;
export const CLOSE_BRACE = 125;

/** White space within a line. */
const BLANK = 1;
const LINE_END = 2;
const LETTER = 4;
const DIGIT = 8;
const WORD = 16;
const BARE_END = 32;
const PARAMETER_END = 64;
const DASH = 128;
const SINGLE_QUOTED = 256;
const DOUBLE_QUOTED = 512;

/** The classes of every code: one look at a table is what makes a scan fast. */
const CLASSES = new Uint16Array(END + 1);

const add = (mask: number, codes: Iterable<number>) => {
  for (const one of codes) {
    CLASSES[one]! |= mask;
  }
};

const codes = (characters: string) => Array.from(characters, code);

// Of what is not ASCII, all from À on is part of words, but for typographic spaces, dashes, quotes and marks.
CLASSES.fill(LETTER | WORD, 0xc0, END);
CLASSES.fill(0, 0x2000, 0x2070);
CLASSES.fill(BLANK | BARE_END | PARAMETER_END, 0x2000, 0x200b);
CLASSES.fill(0, 0x3000, 0x3001);
CLASSES.fill(LETTER | WORD, code('a'), code('z') + 1);
CLASSES.fill(LETTER | WORD, code('A'), code('Z') + 1);
CLASSES.fill(DIGIT | WORD, code('0'), code('9') + 1);
add(WORD, [UNDERSCORE]);
add(
  BLANK | BARE_END | PARAMETER_END,
  codes(' \t\v\f\u0085\u00a0\ufeff\u2028\u2029\u202f\u205f\u3000'),
);
add(LINE_END | BARE_END | PARAMETER_END, [NEWLINE, RETURN]);
add(BARE_END | PARAMETER_END, [...codes('&(),;{|}'), END]);
add(PARAMETER_END, codes('.[:'));
add(DASH, codes('-\u2013\u2014\u2015'));
add(SINGLE_QUOTED, codes("'\u2018\u2019\u201a\u201b"));
add(DOUBLE_QUOTED, codes('"\u201c\u201d\u201e'));

export const isBlank = (c: number) => (CLASSES[c]! & BLANK) !== 0;
export const isNewline = (c: number) => c === NEWLINE || c === RETURN;
export const isDigit = (c: number) => (CLASSES[c]! & DIGIT) !== 0;
export const isLetter = (c: number) => (CLASSES[c]! & LETTER) !== 0;
/** A character of a variable's or member's name. */
export const isWord = (c: number) => (CLASSES[c]! & WORD) !== 0;
/** Hyphen, en dash, em dash and horizontal bar. */
export const isDash = (c: number) => (CLASSES[c]! & DASH) !== 0;
/** `'` and its typographic kin. */
export const isSingleQuote = (c: number) => (CLASSES[c]! & SINGLE_QUOTED) !== 0;
/** `"` and its typographic kin. */
export const isDoubleQuote = (c: number) => (CLASSES[c]! & DOUBLE_QUOTED) !== 0;
export const isQuote = (c: number) => (CLASSES[c]! & (SINGLE_QUOTED | DOUBLE_QUOTED)) !== 0;
/** What ends a bare token in argument mode: white space, or one of `& ( ) , ; { | }`. */
export const endsBare = (c: number) => (CLASSES[c]! & BARE_END) !== 0;
/** What ends a parameter's name. */
export const endsParameter = (c: number) => (CLASSES[c]! & PARAMETER_END) !== 0;
