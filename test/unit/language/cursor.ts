/** Splits a script at its cursor mark `|`. */
export function atCursor(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) {
    throw new Error(`no cursor mark in: ${marked}`);
  }
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
