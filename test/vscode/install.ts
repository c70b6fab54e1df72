import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from './npm.ts';
import { hosts, server } from './places.ts';

/** Holds the hash of the lockfile that is installed. */
const STAMP = join(hosts, 'node_modules', '.installed');

/**
 * Installs the VS Code windows if they are not there yet. Without install scripts: nothing is compiled, and the native
 * modules that are then missing only log and watch.
 */
export async function installHosts(): Promise<void> {
  const lockfile = await readFile(join(hosts, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) {
    return;
  }
  console.log('installing VS Code from the npm registry (about 1.2 GB, once) …');
  const began = Date.now();
  await npm(hosts, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  await npm(server, 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund');
  await writeFile(STAMP, wanted);
  console.log(`installed VS Code in ${Math.round((Date.now() - began) / 1000)} s`);
}
