/** `npm run test:host`: the host suite in a Node.js extension host and in a web worker, each in a real window. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../scripts/buildExtension.ts';
import { root } from '../../scripts/paths.ts';
import { launchBrowser } from '../vscode/browser.ts';
import { installHosts } from '../vscode/install.ts';
import { startServer } from '../vscode/server.ts';
import { runInPage } from '../vscode/testPage.ts';
import { startWebHost } from '../vscode/webHost.ts';
import { bundleSuite, suitePath } from './bundle.ts';

await installHosts();
await Promise.all([buildExtension(), bundleSuite()]);
const folder = await mkdtemp(join(tmpdir(), 'ms721-host-'));
// Each host has a folder of its own, so that neither meets what the other has written.
const [workspace, virtualWorkspace] = [join(folder, 'workspace'), join(folder, 'virtual')];
await Promise.all([mkdir(workspace), mkdir(virtualWorkspace)]);
const browser = await launchBrowser();
let failed = false;
try {
  const server = await startServer(
    { data: join(folder, 'data'), extensions: join(folder, 'extensions') },
    // What makes the page take the extension and its tests from the address.
    '--enable-smoke-test-driver',
  );
  console.log('\nhost tests, Node.js extension host');
  const remote = (path: string) => `vscode-remote://${new URL(server.address).host}${path}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(suitePath)],
  ]);
  const query = new URLSearchParams({ folder: workspace, payload });
  failed = (await runInPage(browser, `${server.address}/?${query}`)) !== 0 || failed;
  await server.stop();

  console.log('\nhost tests, web worker extension host');
  const web = await startWebHost({ extensionTestsPath: suitePath, folderPath: virtualWorkspace });
  failed = (await runInPage(browser, web.address)) !== 0 || failed;
  await web.stop();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
