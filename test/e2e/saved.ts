import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { answersIn } from '../../src/study/log/events.ts';
import { isLogFile } from '../../src/study/log/folder.ts';
import { mergeEvents, readLines } from '../../src/study/log/lines.ts';

/** A file that another window left behind. */
export const EARLIER = 'earlier.jsonl';

/** The types of the events that this window has put on disk. */
export async function savedTypes(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter(
    (name) => name.endsWith('.jsonl') && name !== EARLIER,
  );
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { type: string }).type),
  );
}

/** Waits until exactly these events are on disk. */
export async function untilSaved(folder: string, types: readonly string[]): Promise<void> {
  const saved = () => savedTypes(folder).catch((): string[] => []);
  for (let look = 0; look < 200 && (await saved()).join() !== types.join(); look++) {
    await setTimeout(50);
  }
  assert.deepEqual(await saved(), types);
}

/** How many answers are on disk, each counted once, those that a crash kept from their place included. */
export async function answersOnDisk(folder: string): Promise<number> {
  const read = async (name: string) => readLines(await readFile(join(folder, name), 'utf8')).events;
  const files = await Promise.all((await readdir(folder)).filter(isLogFile).map(read));
  return answersIn(mergeEvents(files)).length;
}
