import { readContent } from '../content/read.ts';
import { readPages } from './pages.ts';

/** How many words in a row make a copy: names and fixed terms of the field are shorter. */
const RUN = 6;

export interface Copied {
  /** Which line of ours. */
  readonly where: string;
  readonly words: string;
  /** The cmdlet whose page has the same words. */
  readonly page: string;
}

/** Compares every line of our prose about cmdlets with all pages of the documentation. */
export async function copiedRuns(
  checkout: string,
  content: string,
): Promise<{ readonly lines: number; readonly copied: readonly Copied[] }> {
  const runs = new Map<string, string>();
  for (const { name, text } of await readPages(checkout)) {
    // What stands in fences is syntax and facts.
    for (const run of runsOf(text.replace(/```[\s\S]*?```/g, ' . '))) {
      runs.set(run, name);
    }
  }
  const { cmdlets, glossary } = await readContent(content, []);
  const lines = [
    ...cmdlets.flatMap(({ value }) => [
      { where: value.name, text: value.synopsis },
      { where: value.name, text: value.deprecated },
      ...value.parameters.flatMap(({ name, description, deprecated }) => [
        { where: `${value.name} -${name}`, text: description },
        { where: `${value.name} -${name}`, text: deprecated },
      ]),
    ]),
    ...glossary.map(({ value }) => ({ where: `-${value.name}`, text: value.description })),
  ].filter((line): line is { where: string; text: string } => line.text !== undefined);
  const copied = lines.flatMap(({ where, text }) => {
    const words = runsOf(text).find((run) => runs.has(run));
    return words === undefined ? [] : [{ where, words, page: runs.get(words)! }];
  });
  return { lines: lines.length, copied };
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9$']+/g) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
