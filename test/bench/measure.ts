import type { Contender } from './contenders/contender.ts';
import { FEATURES } from './contenders/contender.ts';
import type { BenchDocument } from './documents/document.ts';
import { typing, type Keystroke } from './documents/typing.ts';

/** How much one process measures. */
export interface Amount {
  readonly scans: number;
  readonly edits: number;
  /** Of each feature. */
  readonly queries: number;
  /** After which a row is cut short, in milliseconds. */
  readonly limit: number;
}

/** Samples by what was measured: times in milliseconds, memory in bytes, and of answers whether one said anything. */
export type Samples = Record<string, number[]>;

const now = () => performance.now();

/** Measures all that a contender can do with a document, in a process that has done nothing yet. */
export async function measure(
  contender: Contender,
  document: BenchDocument,
  amount: Amount,
  round: number,
): Promise<Samples> {
  const samples: Samples = {};
  const { scan, open } = contender;
  if (scan) {
    const once = () => timed(() => scan(document.text));
    samples['first scan'] = [await once()];
    await repeated(once, Infinity, amount.limit / 2);
    samples['warm scan'] = await repeated(once, amount.scans, amount.limit);
  }
  const script = await open?.(document.text);
  const warmAndTyped = async (count: number, action: (key: Keystroke) => unknown) => {
    // Elsewhere than what is measured, and four times as much of it.
    await typed(document, -2 * count, 4 * count, amount.limit / 2, action);
    return typed(document, (round * count) / 2, count, amount.limit, action);
  };
  const edit = script?.edit;
  if (edit) {
    samples['one-character edit'] = await warmAndTyped(amount.edits, (key) => edit(key.edit));
  }
  for (const feature of FEATURES) {
    const ask = script?.features[feature];
    if (ask) {
      const answered: number[] = [];
      samples[feature] = await warmAndTyped(amount.queries, async (key) => {
        answered.push((await ask(key)) ? 1 : 0);
      });
      samples[`${feature} answered`] = answered;
    }
  }
  const peak = script?.peakMemory ? script.peakMemory() : process.resourceUsage().maxRSS * 1024;
  samples['peak memory'] = peak === undefined ? [] : [peak];
  script?.close?.();
  return samples;
}

async function timed(action: () => unknown): Promise<number> {
  const began = now();
  await action();
  return now() - began;
}

async function repeated(once: () => Promise<number>, count: number, limit: number) {
  const samples: number[] = [];
  const end = now() + limit;
  do {
    samples.push(await once());
  } while (samples.length < count && now() < end);
  return samples;
}

/** Times an action of each keystroke; leaves the text as it was. */
async function typed(
  document: BenchDocument,
  from: number,
  count: number,
  limit: number,
  action: (key: Keystroke) => unknown,
): Promise<number[]> {
  const samples: number[] = [];
  const end = now() + limit;
  for (const key of typing(document, from)) {
    samples.push(await timed(() => action(key)));
    if (key.restores && (samples.length >= count || now() >= end)) {
      return samples;
    }
  }
  return samples;
}
