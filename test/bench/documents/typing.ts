import type { BenchDocument } from './document.ts';

/** One character taken away or typed, as an editor tells it: by offset and by place. */
export interface Edit {
  readonly offset: number;
  /** How many UTF-16 code units go. */
  readonly length: number;
  /** What comes in their place; no newline. */
  readonly text: string;
  /** Of the offset, from 0. */
  readonly line: number;
  readonly character: number;
}

export interface Keystroke {
  readonly edit: Edit;
  /** Where the cursor stands afterwards. */
  readonly cursor: number;
  /** Whether the text is now what it was at first. */
  readonly restores: boolean;
}

/**
 * A character taken away, then typed again, at one spot after another, without end.
 * @param from the number of the spot to begin with; a negative one counts from the last
 */
export function* typing({ text, spots }: BenchDocument, from: number): Generator<Keystroke, never> {
  const starts = lineStarts(text);
  for (let index = from; ; index++) {
    const offset = spots.at(index % spots.length)!;
    const line = starts.findLastIndex((start) => start <= offset);
    const at = { offset, line, character: offset - starts[line]! };
    yield { edit: { ...at, length: 1, text: '' }, cursor: offset, restores: false };
    yield { edit: { ...at, length: 0, text: text[offset]! }, cursor: offset + 1, restores: true };
  }
}

/** The text after an edit. */
export const applied = (text: string, { offset, length, text: inserted }: Edit): string =>
  text.slice(0, offset) + inserted + text.slice(offset + length);

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
