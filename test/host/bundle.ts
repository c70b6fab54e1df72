import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scratch } from '../vscode/places.ts';

/** Where the bundled suite goes: a file for `extensionTestsPath`, the same for both kinds of extension host. */
export const suitePath = join(scratch, 'suite', 'suite.js');

/** Bundles every `*.test.ts` of this folder into one suite. */
export async function bundleSuite(): Promise<void> {
  const files = globSync('*.test.ts', { cwd: import.meta.dirname }).sort();
  if (files.length === 0) {
    throw new Error('no tests in test/host');
  }
  const entries = files.map(
    (file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`,
  );
  await mkdir(join(scratch, 'suite'), { recursive: true });
  await writeFile(join(scratch, 'suite', 'package.json'), '{ "type": "commonjs" }');
  await build({
    stdin: {
      contents: `import { runSuite } from './suite.ts';\nexport const run = () => runSuite({ ${entries.join(', ')} });`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    outfile: suitePath,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // mocha's browser build assigns module.exports when it is loaded; the suite's export must stand.
    footer: { js: 'module.exports = { run };' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
