/**
 * `node test/run.ts <folder>`: runs every `*.test.ts` of a folder of this one with mocha. Fails on a failing test, on
 * no tests at all, and on a file of which no test ran.
 */
import { globSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import Mocha from 'mocha';

const [folder, ...only] = process.argv.slice(2);
if (folder !== 'unit' && folder !== 'e2e') {
  throw new Error('usage: node test/run.ts unit|e2e [part of a file name …]');
}
const files = globSync('**/*.test.ts', { cwd: join(import.meta.dirname, folder) })
  .filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
  .map((file) => resolve(import.meta.dirname, folder, file))
  .sort();

const mocha = new Mocha({
  ui: 'bdd',
  reporter: folder === 'unit' ? 'dot' : 'spec',
  timeout: folder === 'unit' ? 20_000 : 60_000,
  slow: folder === 'unit' ? 500 : 15_000,
  forbidOnly: Boolean(process.env['CI']),
  forbidPending: true,
});
files.forEach((file) => mocha.addFile(file));
await mocha.loadFilesAsync();

const ran = new Set<string>();
let passed = 0;
let failed = 0;
mocha
  .run(() => {
    const silent = files
      .filter((file) => !ran.has(file))
      .map((file) => relative(process.cwd(), file));
    silent.forEach((file) => console.error(`${file}: no test of this file ran`));
    if (ran.size === 0) {
      console.error(`no tests in test/${folder}`);
    }
    console.log(`${passed} passed, ${failed} failed`);
    // Not process.exit: what the tests have written is still on its way out.
    process.exitCode = failed > 0 || silent.length > 0 || ran.size === 0 ? 1 : 0;
  })
  .on('pass', (test) => {
    passed++;
    ran.add(test.file ?? '');
  })
  .on('fail', (test) => {
    failed++;
    ran.add(test.file ?? '');
  });
