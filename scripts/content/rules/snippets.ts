/** What must hold for scenario scripts, beyond the schema of their heads. */
import { plainScript, stopsOf, type Stop } from '../../../src/content/stops.ts';
import type { Content } from '../read.ts';
import { faultsIn } from '../scriptFaults.ts';
import type { Problem } from '../source.ts';
import { problem } from './problem.ts';

/** Objectives name snippets that are there, and each snippet serves an objective. */
export function* snippetsAreKnown(content: Content): Iterable<Problem> {
  const known = new Set(content.snippets.map(({ id }) => id));
  const used = new Set(content.objectives.flatMap(({ value }) => value.snippets));
  for (const entry of content.objectives) {
    for (const [index, id] of entry.value.snippets.entries()) {
      if (!known.has(id)) {
        yield problem(entry, ['snippets', index], `there is no snippets/${id}.ps1`);
      }
    }
  }
  for (const entry of content.snippets.filter(({ id }) => !used.has(id))) {
    yield problem(
      entry,
      ['title'],
      `no objective names this script: add "${entry.id}" to the snippets of one`,
    );
  }
}

/** Stops are counted from 1, and each has one place that says what stands there at first. */
export function* stopsAreInOrder({ snippets }: Content): Iterable<Problem> {
  for (const { script, placeOf } of snippets) {
    const stops = stopsOf(script);
    const filled = stops.filter(({ text }) => text !== undefined);
    const numbers = [...new Set(stops.map(({ number }) => number))].sort((a, b) => a - b);
    const gap = numbers.findIndex((number, index) => number !== index + 1);
    if (gap >= 0) {
      yield { place: placeOf(0), message: `this script has no stop ${gap + 1}: count from 1` };
    }
    for (const stop of stops) {
      const message = mistake(stop, filled);
      if (message !== undefined) {
        yield { place: placeOf(stop.start), message };
      }
    }
  }
}

function mistake(stop: Stop, filled: readonly Stop[]): string | undefined {
  const same = filled.filter(({ number }) => number === stop.number);
  if (same.length === 0) {
    return `nothing says what stands at stop ${stop.number}: write {{${stop.number}:…}} at one place`;
  }
  return stop.text !== undefined && stop !== same[0]
    ? `stop ${stop.number} is filled twice: write {{${stop.number}}} at this place`
    : undefined;
}

/** As it expands, a script has commands that PowerShell would run. */
export function* scriptsBind(content: Content): Iterable<Problem> {
  for (const { script, placeOf } of content.snippets) {
    const plain = plainScript(script);
    for (const { message, offset } of faultsIn(plain, content)) {
      // Stops are within a line, so lines are the same in both.
      const line = plain.slice(0, offset).split('\n').length;
      yield {
        place: placeOf(script.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0)),
        message,
      };
    }
  }
}
