import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../vscode/npm.ts';

const folder = import.meta.dirname;

/** Holds the hash of the lockfile that is installed. */
const STAMP = join(folder, 'node_modules', '.installed');

/** Installs the peers if they are not there yet; without install scripts, which would compile what is not used. */
export async function installPeers(): Promise<void> {
  const lockfile = await readFile(join(folder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) {
    return;
  }
  console.error('installing the peers from the npm registry (44 MB, once) …');
  await npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  await writeFile(STAMP, wanted);
}
