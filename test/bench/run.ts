/**
 * `npm run bench`: measures this project beside a floor and two peers and prints one table. `-- --quick` takes two
 * lengths and fewer samples.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildContent } from '../../scripts/content/build.ts';
import { root } from '../../scripts/paths.ts';
import { inChild } from './children.ts';
import { installPeers } from './install.ts';
import type { Amount } from './measure.ts';
import { machine, sampleNotes } from './notes.ts';
import { Results } from './results.ts';
import { CONTENDERS, table } from './table.ts';
import { targets } from './targets.ts';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const sizes = quick ? [1000, 10_000] : [1000, 10_000, 20_000, 50_000];
const rounds = quick ? 2 : 5;
const amount: Amount = quick
  ? { scans: 5, edits: 100, queries: 50, limit: 2000 }
  : { scans: 6, edits: 200, queries: 100, limit: 4000 };
/** As many as the catalog's first time needs, whose process does nothing else. */
const catalogLoads = 15;
const seed = 721;

await installPeers();
const content = join(root, 'test-results', 'bench', 'content');
await buildContent(join(root, 'content'), content);

const results = new Results();
for (let load = 0; load < catalogLoads; load++) {
  results.add('ours', 0, await inChild({ kind: 'catalog', content }));
}
// Round by round, so that what else the machine does meets everyone alike.
for (const lines of sizes) {
  for (let round = 0; round < rounds; round++) {
    for (const contender of CONTENDERS) {
      const task = { contender, content, lines, seed, round, amount };
      console.error(`${lines} lines, round ${round + 1} of ${rounds}: ${contender}`);
      results.add(contender, lines, await inChild({ kind: 'time', ...task }));
      if (round === 0) {
        results.add(contender, lines, await inChild({ kind: 'heap', ...task }));
      }
    }
  }
}

console.log(
  [
    table(results, sizes),
    await machine(content),
    `Seed ${seed}; ${rounds} rounds, each tool in a fresh process.`,
    ...sampleNotes(results, sizes),
    '',
    ...targets(results, sizes),
  ].join('\n'),
);

// A peer may fail, and its cells say so; without figures of our own the benchmark is broken.
if (
  [0, ...sizes].some((lines) => results.failure('ours', lines) ?? results.failure('floor', lines))
) {
  process.exitCode = 1;
}
