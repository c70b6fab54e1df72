/** The folder of log files, one for each window that ever wrote. */
export interface LogFolder {
  /** Names of the log files; none if the folder does not exist yet. */
  list(): Promise<readonly string[]>;
  read(name: string): Promise<string>;
  /** Writes a whole file, first as `<name>.tmp`, so that at any moment one of the two is there and whole. */
  replace(name: string, text: string): Promise<void>;
}

/** The ending of a file that is being written; one that stays behind holds what a crash kept from its place. */
export const TEMPORARY = '.tmp';

export const isLogFile = (name: string): boolean =>
  name.endsWith('.jsonl') || name.endsWith(`.jsonl${TEMPORARY}`);
