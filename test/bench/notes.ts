import { readFile, stat } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { FEATURES } from './contenders/contender.ts';
import type { Results } from './results.ts';
import { COLUMNS, CONTENDERS, ROWS } from './table.ts';

/** What the figures were measured on and with. */
export async function machine(content: string): Promise<string> {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const { size } = await stat(join(content, 'cmdlets.json'));
  return [
    '',
    `Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${gigabytes} GiB, ${process.platform} ${process.arch}, Node.js ${process.versions.node}.`,
    `Peers: ${await peerVersions()}. The catalog's file: ${Math.round(size / 1000)} kB.`,
  ].join('\n');
}

async function peerVersions(): Promise<string> {
  const peers = ['tree-sitter-powershell', 'web-tree-sitter', 'bash-language-server'];
  const versions = peers.map(async (name) => {
    const file = join(import.meta.dirname, 'node_modules', name, 'package.json');
    const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
  return (await Promise.all(versions)).join(', ');
}

/** How many samples each tool's cells are made of at the least, and how many of the questions had an answer. */
export function sampleNotes(results: Results, sizes: readonly number[]): string[] {
  return CONTENDERS.map((contender) => {
    const counts = ROWS.filter(({ name }) => !/heap|peak/.test(name)).flatMap(({ name }) => {
      const all = sizes
        .map((lines) => results.samples(contender, lines, name).length)
        .filter((count) => count > 0);
      return all.length > 0 ? [`${name} ${Math.min(...all)}`] : [];
    });
    const answers = FEATURES.flatMap((feature) => {
      const all = sizes.flatMap((lines) =>
        results.samples(contender, lines, `${feature} answered`),
      );
      const share = all.reduce((sum, one) => sum + one, 0) / all.length;
      return all.length > 0 ? [`${feature} ${Math.round(share * 100)} %`] : [];
    });
    const answered = answers.length > 0 ? `; answered: ${answers.join(', ')}` : '';
    return `Samples of ${COLUMNS[contender]}: ${counts.join(', ')}${answered}.`;
  });
}
