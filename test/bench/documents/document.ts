import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

export type DocumentLanguage = 'powershell' | 'bash';

/** A script to measure with. */
export interface BenchDocument {
  readonly text: string;
  /** Offsets of the characters that are taken away and typed anew, spread over the text in an order of chance. */
  readonly spots: readonly number[];
}

const NAMES = ['Seattle', 'Redmond', 'Toronto', 'Paris', 'Lyon', 'Oslo', 'Madrid', 'Vienna'];

/** Stands before a character to type in the samples. */
const MARK = '‸';

const LANGUAGES = {
  powershell: {
    file: 'samples.ps1',
    open: (name: string) => `function ${name} {`,
    heredoc: /@['"]$/m,
  },
  bash: { file: 'samples.sh', open: (name: string) => `${name}() {`, heredoc: /<</ },
};

/**
 * Makes a script of samples, every fourth group of them within a function.
 * @param lines how many lines it gets, exactly
 * @param seed the same seed makes the same script, on every machine
 */
export function makeDocument(
  language: DocumentLanguage,
  lines: number,
  seed: number,
): BenchDocument {
  const { file, open, heredoc } = LANGUAGES[language];
  const samples = readFileSync(join(import.meta.dirname, file), 'utf8').split('#%%\n');
  const random = xoroshiro128plus(seed);
  const made: string[] = [];
  let group = 0;
  for (;;) {
    group++;
    const isFunction = group % 4 === 0;
    const pieces = Array.from({ length: uniformInt(random, 2, 6) }, () =>
      fill(pick(samples, random), random),
    );
    const body = pieces.flatMap((piece) =>
      piece
        .split('\n')
        .map((line) => (isFunction && line && !heredoc.test(piece) ? `    ${line}` : line)),
    );
    const block = isFunction ? [open(`Update-Part${group}`), ...body, '}', ''] : body;
    if (made.length + block.length > lines) {
      break;
    }
    made.push(...block);
  }
  // What does not fill a whole group is comment.
  while (made.length < lines) {
    made.push(`# line ${made.length + 1}`);
  }
  const parts = made.join('\n').split(MARK);
  // Decoded anew, as an editor does with a file: what is made of parts of the samples keeps two bytes for each character.
  const text = Buffer.from(parts.join('')).toString();
  return { text, spots: shuffled(offsetsBetween(parts), random) };
}

function fill(sample: string, random: RandomGenerator): string {
  const number = `${uniformInt(random, 10, 99)}`;
  return sample.replaceAll('{{n}}', number).replaceAll('{{name}}', pick(NAMES, random));
}

const pick = <T>(all: readonly T[], random: RandomGenerator): T =>
  all[uniformInt(random, 0, all.length - 1)]!;

function offsetsBetween(parts: readonly string[]): number[] {
  let offset = 0;
  return parts.slice(0, -1).map((part) => (offset += part.length));
}

function shuffled(values: readonly number[], random: RandomGenerator): number[] {
  return values
    .map((value) => ({ value, place: uniformInt(random, 0, 0x7fffffff) }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
