import {
  EVENT_VERSION,
  type EventOf,
  type EventType,
  type NewEvent,
  type StudyEvent,
} from './events.ts';
import { mergeEvents, readLines, writeLines } from './lines.ts';

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

const isLogFile = (name: string) => name.endsWith('.jsonl') || name.endsWith(`.jsonl${TEMPORARY}`);

/** A file of the log that holds lines which could not be read. */
export interface LogProblem {
  readonly file: string;
  readonly unreadable: readonly number[];
  readonly newer: readonly number[];
  /** Why the file itself could not be read. */
  readonly error?: unknown;
}

export interface LogContext {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** A new unique id at each call. */
  readonly newId: () => string;
  /** Told once for each file about what could not be read in it. */
  readonly onProblem: (problem: LogProblem) => void;
}

/**
 * A learner's history as this window sees it. It writes to one file of its own, which no other window touches, and
 * reads all of them. An event that could not be saved is kept and goes out with the next save.
 */
export class ProgressLog {
  readonly #folder: LogFolder;
  readonly #context: LogContext;
  readonly #file: string;
  readonly #own: StudyEvent[] = [];
  readonly #reported = new Set<string>();
  #saved = 0;
  #saving: Promise<void> = Promise.resolve();

  constructor(folder: LogFolder, context: LogContext) {
    this.#folder = folder;
    this.#context = context;
    this.#file = `${context.newId()}.jsonl`;
  }

  /** How many events of this window are not saved yet. */
  get unsaved(): number {
    return this.#own.length - this.#saved;
  }

  /** All events of all windows, in order of time, with those of this one that are not saved yet. */
  async events(): Promise<readonly StudyEvent[]> {
    const names = (await this.#folder.list()).filter(
      (name) => isLogFile(name) && !name.startsWith(this.#file),
    );
    const files = await Promise.all(names.map((name) => this.#readFile(name)));
    return mergeEvents([...files, this.#own]);
  }

  /** Adds an event, to be saved by the next `save`. */
  add<T extends EventType>(fields: NewEvent<T>): EventOf<T> {
    const stamp = { v: EVENT_VERSION, id: this.#context.newId(), at: this.#context.now() };
    const one = { ...stamp, ...fields } as unknown as EventOf<T>;
    this.#own.push(one);
    return one;
  }

  /**
   * Adds what was written elsewhere and is not here yet, ids and times as they are. It is saved at once, as a file of
   * its own: the next answer does not have to write it again.
   * @returns how many events are new
   * @throws what the folder threw; nothing is added then
   */
  async import(events: readonly StudyEvent[]): Promise<number> {
    const known = new Set((await this.events()).map((one) => one.id));
    const missing = mergeEvents([events]).filter((one) => !known.has(one.id));
    if (missing.length > 0) {
      await this.#folder.replace(`${this.#context.newId()}.jsonl`, writeLines(missing));
    }
    return missing.length;
  }

  /**
   * Saves what is not saved yet; saves follow one another.
   * @throws what the folder threw; what could not be saved goes out with the next save
   */
  save(): Promise<void> {
    const next = this.#saving.then(() => this.#write());
    this.#saving = next.catch(() => undefined);
    return next;
  }

  async #write(): Promise<void> {
    const count = this.#own.length;
    if (count > this.#saved) {
      await this.#folder.replace(this.#file, writeLines(this.#own.slice(0, count)));
      this.#saved = count;
    }
  }

  async #readFile(file: string): Promise<readonly StudyEvent[]> {
    try {
      const { events, unreadable, newer } = readLines(await this.#folder.read(file));
      const torn = file.endsWith(TEMPORARY);
      if ((unreadable.length > 0 && !torn) || newer.length > 0) {
        this.#report({ file, unreadable, newer });
      }
      return events;
    } catch (error) {
      this.#report({ file, unreadable: [], newer: [], error });
      return [];
    }
  }

  #report(problem: LogProblem): void {
    if (!this.#reported.has(problem.file)) {
      this.#reported.add(problem.file);
      this.#context.onProblem(problem);
    }
  }
}
