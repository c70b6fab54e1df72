import type { StudyEvent } from './events.ts';
import { isLogFile, TEMPORARY, type LogFolder } from './folder.ts';
import { readLines, type ReadLines } from './lines.ts';

/** A file of the log that holds lines which could not be read. */
export interface LogProblem {
  readonly file: string;
  readonly unreadable: readonly number[];
  readonly newer: readonly number[];
  /** Why the file itself could not be read. */
  readonly error?: unknown;
}

export interface LogContents {
  /** The events of each file. */
  readonly files: readonly (readonly StudyEvent[])[];
  readonly problems: readonly LogProblem[];
}

/**
 * How often the folder is looked at, at most. Another window may rename its file between listing and reading, and one
 * save can spoil two looks: by deleting the file, and by renaming what stands for it.
 */
const LOOKS = 3;

interface Text {
  readonly file: string;
  readonly text: string;
}

/** What was read of each file: most of them are as they were at the last look. */
export class LineCache {
  #known = new Map<string, { readonly text: string; readonly read: ReadLines }>();

  read(file: string, text: string): ReadLines {
    const known = this.#known.get(file);
    const read = known?.text === text ? known.read : readLines(text);
    this.#known.set(file, { text, read });
    return read;
  }
}

/**
 * Reads the files of a log. What cannot be read costs nothing but itself.
 * @param wanted tells by its name whether a file is to be read
 * @param cache the same one each time, so that only what has changed is read anew
 */
export async function readFolder(
  folder: LogFolder,
  wanted: (name: string) => boolean,
  cache = new LineCache(),
): Promise<LogContents> {
  const list = async () =>
    (await folder.list()).filter((name) => isLogFile(name) && wanted(name)).sort();
  const texts: Text[] = [];
  for (let look = 1; ; look++) {
    const names = await list();
    const failed = await readTexts(folder, names, texts);
    const settled = failed.length === 0 && names.join('\n') === (await list()).join('\n');
    if (settled || look === LOOKS) {
      return contents(texts, failed, cache);
    }
  }
}

/**
 * Adds the texts that are not known yet.
 * @returns the files that could not be read
 */
async function readTexts(
  folder: LogFolder,
  names: readonly string[],
  texts: Text[],
): Promise<LogProblem[]> {
  const read = async (file: string): Promise<LogProblem[]> => {
    try {
      const text = await folder.read(file);
      if (!texts.some((known) => known.file === file && known.text === text)) {
        texts.push({ file, text });
      }
      return [];
    } catch (error) {
      return [{ file, unreadable: [], newer: [], error }];
    }
  };
  return (await Promise.all(names.map(read))).flat();
}

function contents(
  texts: readonly Text[],
  failed: readonly LogProblem[],
  cache: LineCache,
): LogContents {
  const read = texts.map(({ file, text }) => ({ file, ...cache.read(file, text) }));
  const problems = read.flatMap(({ file, unreadable, newer }): LogProblem[] => {
    // A temporary file may end anywhere: it is being written, or a crash cut it off.
    const torn = file.endsWith(TEMPORARY);
    const bad = (unreadable.length > 0 && !torn) || newer.length > 0;
    return bad ? [{ file, unreadable, newer }] : [];
  });
  return { files: read.map(({ events }) => events), problems: [...problems, ...failed] };
}
