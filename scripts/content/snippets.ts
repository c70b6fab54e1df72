import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { snippetHead, type SnippetHead } from '../../src/content/schema/snippet.ts';
import { Source, type Place, type Problem } from './source.ts';
import { validate, type Located } from './validate.ts';

/** A scenario script: PowerShell below a comment that tells what it does. */
export interface WrittenSnippet extends Located<SnippetHead> {
  /** The name of its file. */
  readonly id: string;
  /** PowerShell with tab stops, as `stops.ts` reads them. */
  readonly script: string;
  /** The place of an offset in `script`. */
  readonly placeOf: (offset: number) => Place;
}

const HEAD = /^<#\n([\s\S]*?\n)#>\n\s*/;

/** Reads the scripts of a folder, each with the YAML of its first comment. */
export async function readSnippets(folder: string, problems: Problem[]): Promise<WrittenSnippet[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ps1')).sort();
  const read = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    return readSnippet(join(basename(folder), name), text, problems);
  });
  return (await Promise.all(read)).flat();
}

function readSnippet(file: string, text: string, problems: Problem[]): WrittenSnippet[] {
  const head = HEAD.exec(text);
  if (!head) {
    const message =
      'a script begins with a comment, <# … #>, of YAML: title, about, links, checked';
    problems.push({ place: { file, line: 1, column: 1 }, message });
    return [];
  }
  // Its first line as a comment of YAML too, so that lines keep their numbers.
  const source = new Source(file, `##\n${head[1]}`);
  const value = validate(source, snippetHead, problems);
  const begin = head[0].length;
  const placeOf = (offset: number): Place => {
    const lines = text.slice(0, begin + offset).split('\n');
    return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  const id = basename(file, '.ps1');
  return value ? [{ id, value, source, path: [], script: text.slice(begin), placeOf }] : [];
}
