import { event, EVENT_VERSION, type StudyEvent } from './events.ts';

export interface ReadLines {
  readonly events: readonly StudyEvent[];
  /** Numbers of the lines, from 1, that are not events. They stay where they are. */
  readonly unreadable: readonly number[];
  /** Numbers of the lines that a later version of the extension wrote. */
  readonly newer: readonly number[];
}

/** Reads a file of the log. A line that cannot be read costs nothing but itself. */
export function readLines(text: string): ReadLines {
  const events: StudyEvent[] = [];
  const unreadable: number[] = [];
  const newer: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      continue;
    }
    const value = parse(line);
    const result = event.safeParse(value);
    if (result.success) {
      // As it was written, with what a later version may have added: `result.data` would lack it, and an export too.
      events.push(value as StudyEvent);
    } else if (isNewer(value)) {
      newer.push(index + 1);
    } else {
      unreadable.push(index + 1);
    }
  }
  return { events, unreadable, newer };
}

export const writeLine = (one: StudyEvent): string => `${JSON.stringify(one)}\n`;

export const writeLines = (events: readonly StudyEvent[]): string => events.map(writeLine).join('');

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isNewer = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  typeof value.v === 'number' &&
  value.v > EVENT_VERSION;

/** Joins the events of several files: by time, each once. */
export function mergeEvents(files: Iterable<readonly StudyEvent[]>): StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const events of files) {
    for (const one of events) {
      byId.set(one.id, one);
    }
  }
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
