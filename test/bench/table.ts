import type { Results } from './results.ts';
import { median, p95 } from './statistics.ts';
import type { ContenderName } from './worker.ts';

export const COLUMNS: Readonly<Record<ContenderName, string>> = {
  floor: 'reading the characters',
  ours: 'this extension',
  'tree-sitter-powershell': 'tree-sitter-powershell',
  'bash-language-server': 'bash-language-server',
};
export const CONTENDERS = Object.keys(COLUMNS) as ContenderName[];

interface Row {
  /** As measure.ts names it. */
  readonly name: string;
  readonly title: string;
  readonly format: (samples: readonly number[]) => string;
}

const once = (samples: readonly number[]) => milliseconds(median(samples));
const often = (samples: readonly number[]) =>
  `${milliseconds(median(samples))} / ${milliseconds(p95(samples))}`;
const memory = (samples: readonly number[]) => megabytes(median(samples));

export const ROWS: readonly Row[] = [
  { name: 'first scan', title: 'first scan', format: once },
  { name: 'warm scan', title: 'warm scan', format: often },
  { name: 'one-character edit', title: 'one-character edit', format: often },
  { name: 'hover', title: 'edit to hover', format: often },
  { name: 'completion', title: 'edit to completion', format: often },
  { name: 'signature help', title: 'edit to signature help', format: often },
  { name: 'diagnostics', title: 'edit to diagnostics', format: often },
  { name: 'heap', title: 'heap kept, MB', format: memory },
  { name: 'peak memory', title: 'peak memory of the process, MB', format: memory },
];

/** The one table, as Markdown: times in milliseconds, median / p95. */
export function table(results: Results, sizes: readonly number[]): string {
  const catalog = results.samples('ours', 0, 'catalog load');
  const lines = [
    ['lines', 'ms, median / p95', ...Object.values(COLUMNS)],
    ['---:', '---', ...CONTENDERS.map(() => '---:')],
    ...sizes.flatMap((size) =>
      ROWS.map((row) => [
        size.toLocaleString('en'),
        row.title,
        ...CONTENDERS.map((contender) => cell(results, contender, size, row)),
      ]),
    ),
    ['', 'catalog load, the first time', '–', often(catalog), '–', '–'],
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(results: Results, contender: ContenderName, lines: number, row: Row): string {
  const samples = results.samples(contender, lines, row.name);
  const failure = results.failure(contender, lines);
  return [samples.length > 0 ? row.format(samples) : '–', failure].filter(Boolean).join(' ');
}

export function milliseconds(time: number): string {
  if (Number.isNaN(time)) {
    return 'none';
  }
  const decimals = time < 1 ? 3 : time < 10 ? 2 : time < 100 ? 1 : 0;
  return time.toFixed(decimals);
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
