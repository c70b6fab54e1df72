import type { Results } from './results.ts';
import { median, p95 } from './statistics.ts';
import { COLUMNS, CONTENDERS, milliseconds, ROWS } from './table.ts';

/** A line for each target: reached or not, with its figure. They are set for 20,000 lines. */
export function targets(results: Results, sizes: readonly number[]): string[] {
  const lines = sizes.includes(20_000) ? 20_000 : Math.max(...sizes);
  const of = (row: string) => results.samples('ours', lines, row);
  const ratio = median(of('warm scan')) / median(results.samples('floor', lines, 'warm scan'));
  const timed = (title: string, figure: number, most: number) =>
    line(figure < most, `${title} under ${most} ms: ${milliseconds(figure)} ms`);
  return [
    `Targets, at ${lines.toLocaleString('en')} lines:`,
    line(ratio <= 45, `warm scan at most 45 times the floor: ${ratio.toFixed(1)} times`),
    timed("an edit's rescan, median,", median(of('one-character edit')), 1),
    timed("an edit's rescan, p95,", p95(of('one-character edit')), 3),
    timed('hover after an edit, p95,', p95(of('hover')), 2),
    timed('completion after an edit, p95,', p95(of('completion')), 2),
    timed('catalog ready the first time', median(results.samples('ours', 0, 'catalog load')), 30),
    ...ahead(results, sizes),
  ];
}

const line = (reached: boolean, text: string) =>
  `- ${reached ? 'reached' : 'NOT reached'}: ${text}`;

/** Whether we are ahead of every peer in every row that both have. */
function ahead(results: Results, sizes: readonly number[]): string[] {
  const behind: string[] = [];
  let compared = 0;
  for (const size of sizes) {
    for (const { name, title } of ROWS) {
      const own = results.samples('ours', size, name);
      for (const peer of CONTENDERS.slice(2)) {
        const other = results.samples(peer, size, name);
        if (own.length === 0 || other.length === 0) {
          continue;
        }
        compared++;
        if (median(own) >= median(other) || p95(own) >= p95(other)) {
          behind.push(`${title} at ${size.toLocaleString('en')} lines (${COLUMNS[peer]})`);
        }
      }
    }
  }
  const text = `ahead of every peer in every row: ${compared - behind.length} of ${compared} comparisons`;
  return [line(behind.length === 0, [text, ...behind].join('\n  - behind: '))];
}
