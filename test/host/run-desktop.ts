/** `npm run test:desktop`: the host suite in a desktop VS Code, which `@vscode/test-electron` downloads. */
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../scripts/buildExtension.ts';
import { root } from '../../scripts/paths.ts';
import { scratch } from '../vscode/places.ts';
import { bundleSuite, suitePath } from './bundle.ts';

/** The oldest version that the manifest promises to run in. */
const version = process.env['VSCODE_VERSION'] ?? '1.105.0';

const vscodeExecutablePath = await downloadAndUnzipVSCode({
  version,
  cachePath: scratch,
  reporter: new SilentReporter(),
}).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`VS Code ${version} cannot be downloaded here: ${reason.split('\n', 1)[0] ?? ''}`);
  process.exit(1);
});
await Promise.all([buildExtension(), bundleSuite()]);
const workspace = await mkdtemp(join(tmpdir(), 'ms721-desktop-'));
try {
  process.exitCode = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: suitePath,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  await rm(workspace, { recursive: true, force: true });
}
