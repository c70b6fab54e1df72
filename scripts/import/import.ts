import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { parameter } from '../../src/content/schema/cmdlet.ts';
import { correct, correctionFile, matches, type Correction } from './corrections.ts';
import { factsOf, type CmdletFacts } from './facts.ts';
import { parsePage, PageError } from './page.ts';
import { readPages } from './pages.ts';
import { ReferenceFile, type Change } from './reference.ts';

/** Where a page is published, for readers of any language. */
const address = (cmdlet: string) =>
  `https://learn.microsoft.com/powershell/module/microsoftteams/${cmdlet.toLowerCase()}`;

export interface ImportResult {
  readonly pages: number;
  readonly parameters: number;
  readonly changes: readonly Change[];
  readonly corrections: number;
  /** Corrections that changed nothing: the pages were mended, or the correction is wrong. */
  readonly idle: readonly Correction[];
  /** Values and defaults that stay though no page states them: people found them elsewhere. */
  readonly kept: number;
  /** Pages that could not be read. */
  readonly unreadable: readonly string[];
  /** The commit of the documentation and its date, `YYYY-MM-DD`. */
  readonly commit: string;
  readonly date: string;
}

/**
 * Reads the pages of a checkout and writes their facts into the content folder. Running it again changes nothing.
 * @throws {Error} if the checkout has no such pages or is no git checkout
 */
export async function importCmdlets(
  checkout: string,
  content: string,
  corrections = join(import.meta.dirname, 'corrections.yaml'),
): Promise<ImportResult> {
  // Asked first: nothing is written for a folder whose commit is not known.
  const source = await sourceOf(checkout);
  const { pages, unreadable } = await readFacts(checkout, await commonNames(content));
  const broken = new Set(unreadable.map((error) => error.cmdlet));
  const list = correctionFile.parse(parse(await readFile(corrections, 'utf8')) ?? []);
  const { cmdlets, idle } = correct(pages, list);
  const files = await readReference(join(content, 'cmdlets'));
  const changes = cmdlets.flatMap((facts) =>
    fileFor(files, facts.name).update(facts, address(facts.name)),
  );
  const named = new Set([...broken, ...cmdlets.map((facts) => facts.name)]);
  const gone = files.flatMap((file) => file.names.filter((name) => !named.has(name)));
  for (const file of files) {
    await writeFile(join(content, 'cmdlets', file.name), file.toString());
  }
  if (unreadable.length === 0) {
    await writeFile(
      join(content, 'module.yaml'),
      stringify({ name: 'MicrosoftTeams', documentation: source }),
    );
  }
  return {
    pages: cmdlets.length,
    parameters: cmdlets.reduce((sum, { parameters }) => sum + parameters.length, 0),
    changes: [...changes, ...gone.map((cmdlet): Change => ({ kind: 'gone', cmdlet }))],
    corrections: list.length - idle.length,
    // What a page would say that could not be read is not known.
    idle: idle.filter((one) => ![...broken].some((cmdlet) => matches(one.cmdlet, cmdlet))),
    kept: files.reduce((sum, file) => sum + file.kept, 0),
    unreadable: unreadable.map(({ message }) => message),
    ...source,
  };
}

/** The facts of all pages, and the errors of those that could not be read. */
async function readFacts(
  checkout: string,
  common: ReadonlySet<string>,
): Promise<{ pages: CmdletFacts[]; unreadable: PageError[] }> {
  const unreadable: PageError[] = [];
  const pages = (await readPages(checkout)).flatMap(({ name, text }) => {
    try {
      return [factsOf(parsePage(name, text), common)];
    } catch (error) {
      if (!(error instanceof PageError)) {
        throw error;
      }
      unreadable.push(error);
      return [];
    }
  });
  return { pages, unreadable };
}

async function commonNames(content: string): Promise<ReadonlySet<string>> {
  const common = parameter
    .array()
    .parse(parse(await readFile(join(content, 'common-parameters.yaml'), 'utf8')));
  return new Set(common.map(({ name }) => name.toLowerCase()));
}

async function readReference(folder: string): Promise<ReferenceFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => new ReferenceFile(name, await readFile(join(folder, name), 'utf8'))),
  );
}

/** The file that has the cmdlet, or others of its noun; a new noun goes to `new.yaml`, for a person to move. */
function fileFor(files: ReferenceFile[], cmdlet: string): ReferenceFile {
  const noun = (name: string) => name.slice(name.indexOf('-'));
  const known =
    files.find((file) => file.names.includes(cmdlet)) ??
    files.find((file) => file.names.some((name) => noun(name) === noun(cmdlet))) ??
    files.find((file) => file.name === 'new.yaml');
  if (known) {
    return known;
  }
  const created = new ReferenceFile('new.yaml', '');
  files.push(created);
  return created;
}

async function sourceOf(
  checkout: string,
): Promise<{ repository: string; commit: string; date: string }> {
  const log = promisify(execFile)('git', ['-C', checkout, 'log', '-1', '--format=%H %cs']);
  const { stdout } = await log.catch(() => {
    throw new Error(
      `${checkout} is no git checkout: give a checkout of MicrosoftDocs/office-docs-powershell`,
    );
  });
  const [commit = '', date = ''] = stdout.trim().split(' ');
  return { repository: 'MicrosoftDocs/office-docs-powershell', commit, date };
}

/** The report of an import, for a terminal. */
export function describeImport(result: ImportResult): string {
  const { changes, idle, unreadable } = result;
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return [
    ...changes.map(describe),
    ...unreadable.map((message) => `unreadable  ${message}`),
    ...idle.map(
      (one) =>
        `idle        ${one.cmdlet} ${one.parameter === undefined ? 'sets' : `-${one.parameter}`}: this correction changes nothing; remove it`,
    ),
    `${result.pages} cmdlets with ${result.parameters} parameters, documentation of ${result.date} (${result.commit.slice(0, 10)}): ` +
      `${count('new')} new, ${count('gone')} gone, ${count('changed')} facts changed; ` +
      `${result.corrections} corrections made, ${idle.length} idle; ` +
      `${result.kept} values and defaults kept that no page states; ${unreadable.length} pages unreadable`,
  ].join('\n');
}

function describe({ kind, cmdlet, parameter, field, from, to }: Change): string {
  const what = parameter === undefined ? cmdlet : `${cmdlet} -${parameter}`;
  const values = field === undefined ? '' : `: ${field} ${show(from)} → ${show(to)}`;
  return `${kind.padEnd(12)}${what}${values}`;
}

const show = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value));
