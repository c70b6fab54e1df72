import type { StudyEvent } from './events.ts';
import { isLogFile, TEMPORARY, type LogFolder } from './folder.ts';
import { readLines } from './lines.ts';

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

/** How often the folder is looked at: another window may rename a file between its listing and its reading. */
const LOOKS = 3;

/**
 * Reads the files of a log. What cannot be read costs nothing but itself.
 * @param wanted tells by its name whether a file is to be read
 */
export async function readFolder(
  folder: LogFolder,
  wanted: (name: string) => boolean,
): Promise<LogContents> {
  const texts = new Map<string, string>();
  const failed = new Map<string, unknown>();
  for (let look = 1; look === 1 || (failed.size > 0 && look <= LOOKS); look++) {
    failed.clear();
    const names = (await folder.list()).filter((name) => isLogFile(name) && wanted(name));
    const unread = names.filter((name) => !texts.has(name));
    await Promise.all(
      unread.map(async (name) => {
        try {
          texts.set(name, await folder.read(name));
        } catch (error) {
          failed.set(name, error);
        }
      }),
    );
  }
  const read = [...texts].map(([file, text]) => ({ file, ...readLines(text) }));
  return {
    files: read.map(({ events }) => events),
    problems: [
      ...read
        .filter(({ file, unreadable, newer }) => {
          const torn = file.endsWith(TEMPORARY);
          return (unreadable.length > 0 && !torn) || newer.length > 0;
        })
        .map(({ file, unreadable, newer }) => ({ file, unreadable, newer })),
      ...[...failed].map(([file, error]) => ({ file, unreadable: [], newer: [], error })),
    ],
  };
}
