import {
  EVENT_VERSION,
  type EventOf,
  type EventType,
  type NewEvent,
  type StudyEvent,
} from './events.ts';
import type { LogFolder } from './folder.ts';
import { mergeEvents, writeLines } from './lines.ts';
import { LineCache, readFolder, type LogProblem } from './reader.ts';

export interface LogContext {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** A new unique id at each call. */
  readonly newId: () => string;
  /** Told once for each file about what could not be read in it. */
  readonly onProblem: (problem: LogProblem) => void;
  /** Told whenever the folder holds something new of this window's. */
  readonly onSaved?: () => void;
}

export interface History {
  /** In order of time. */
  readonly events: readonly StudyEvent[];
  /** What could not be read and is not among the events. */
  readonly problems: readonly LogProblem[];
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
  readonly #lines = new LineCache();
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
    return (await this.history()).events;
  }

  /** All events, and what could not be read. */
  async history(): Promise<History> {
    const { files, problems } = await readFolder(
      this.#folder,
      (name) => !name.startsWith(this.#file),
      this.#lines,
    );
    problems.forEach((problem) => this.#report(problem));
    return { events: mergeEvents([...files, this.#own]), problems };
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
   * its own, so that the next answer does not have to write it again.
   * @returns the events that are new
   * @throws what the folder threw; nothing is added then
   */
  async import(events: readonly StudyEvent[]): Promise<readonly StudyEvent[]> {
    const known = new Set((await this.events()).map((one) => one.id));
    const missing = mergeEvents([events]).filter((one) => !known.has(one.id));
    if (missing.length > 0) {
      await this.#folder.replace(`${this.#context.newId()}.jsonl`, writeLines(missing));
      this.#context.onSaved?.();
    }
    return missing;
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
      this.#context.onSaved?.();
    }
  }

  #report(problem: LogProblem): void {
    if (!this.#reported.has(problem.file)) {
      this.#reported.add(problem.file);
      this.#context.onProblem(problem);
    }
  }
}
