import { readAll } from './read.ts';
import { ScannedScript } from './script.ts';
import { Source } from './source.ts';
import type { Script } from './syntax.ts';

/** Scans a whole text. Never throws; takes time in proportion to the text's length. */
export function scan(text: string): Script {
  const source = new Source([text]);
  return new ScannedScript(source, readAll(source));
}
