/** A process of its own for each measurement, so that no tool disturbs another; started by run.ts, which gets the samples. */
import { bashServer } from './contenders/bashServer.ts';
import type { Contender } from './contenders/contender.ts';
import { floor } from './contenders/floor.ts';
import { loadCatalog, ours } from './contenders/ours.ts';
import { treeSitter } from './contenders/treeSitter.ts';
import { makeDocument } from './documents/document.ts';
import { measure, type Amount, type Samples } from './measure.ts';

export type ContenderName = 'floor' | 'ours' | 'tree-sitter-powershell' | 'bash-language-server';

export type Task =
  | { readonly kind: 'catalog'; readonly content: string }
  | {
      readonly kind: 'time' | 'heap';
      readonly contender: ContenderName;
      readonly content: string;
      readonly lines: number;
      readonly seed: number;
      readonly round: number;
      readonly amount: Amount;
    };

const CONTENDERS: Record<ContenderName, (content: string) => Contender | Promise<Contender>> = {
  floor,
  ours,
  'tree-sitter-powershell': treeSitter,
  'bash-language-server': bashServer,
};

async function run(task: Task): Promise<Samples> {
  if (task.kind === 'catalog') {
    const began = performance.now();
    loadCatalog(task.content);
    return { 'catalog load': [performance.now() - began] };
  }
  const contender = await CONTENDERS[task.contender](task.content);
  const document = makeDocument(contender.language, task.lines, task.seed);
  if (task.kind === 'time') {
    return measure(contender, document, task.amount, task.round);
  }
  const { retain } = contender;
  return retain ? { heap: [retained(() => retain(document.text), task.lines)] } : {};
}

/**
 * The bytes that are kept after reading a text of so many lines, besides the text itself. Wasm memory counts; since that
 * grows in steps, many are kept at once, 100,000 lines together.
 */
function retained(retain: () => unknown, lines: number): number {
  // What the code itself takes is not to be counted.
  retain();
  const before = inUse();
  const kept = Array.from({ length: Math.ceil(100_000 / lines) }, retain);
  const after = inUse();
  // `kept` has to live until here.
  return (after - before) / kept.length;
}

function inUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const task = JSON.parse(process.argv[2] ?? '') as Task;
process.send?.(await run(task), () => process.disconnect());
