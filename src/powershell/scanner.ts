import { readAll } from './read.ts';
import { ScannedScript } from './script.ts';
import type { Script } from './syntax.ts';

/** Scans a whole text. Never throws; takes time in proportion to the text's length. */
export const scan = (text: string): Script => new ScannedScript(text, readAll(text));
