/** `npm run test:host`: the host suite in a Node.js extension host and in a web worker, each in a real window. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildExtension } from '../../scripts/buildExtension.ts';
import { root } from '../../scripts/paths.ts';
import { launchBrowser } from '../vscode/browser.ts';
import { installHosts } from '../vscode/install.ts';
import { startServer } from '../vscode/server.ts';
import { runInPage } from '../vscode/testPage.ts';
import { startWebHost } from '../vscode/webHost.ts';
import { bundleSuite, suitePath } from './bundle.ts';

/** Runs the suite in a window with a Node.js extension host. */
async function inServer(browser: Browser, folder: string): Promise<number> {
  const workspace = join(folder, 'workspace');
  await mkdir(workspace);
  const server = await startServer(
    { data: join(folder, 'data'), extensions: join(folder, 'extensions') },
    // What makes the page take the extension and its tests from the address.
    '--enable-smoke-test-driver',
  );
  try {
    const remote = (path: string) =>
      `vscode-remote://${new URL(server.address).host}${pathToFileURL(path).pathname}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(suitePath)],
    ]);
    const query = new URLSearchParams({ folder: pathToFileURL(workspace).pathname, payload });
    return await runInPage(browser, `${server.address}/?${query}`);
  } finally {
    await server.stop();
  }
}

/** Runs the suite in a window of VS Code for the Web, with a web worker extension host. */
async function inWeb(browser: Browser, folder: string): Promise<number> {
  // A folder of its own, so that neither host meets what the other has written.
  const folderPath = join(folder, 'virtual');
  await mkdir(folderPath);
  const web = await startWebHost({ extensionTestsPath: suitePath, folderPath });
  try {
    return await runInPage(browser, web.address);
  } finally {
    await web.stop();
  }
}

await installHosts();
await Promise.all([buildExtension(), bundleSuite()]);
const folder = await mkdtemp(join(tmpdir(), 'ms721-host-'));
const browser = await launchBrowser();
const codes: number[] = [];
try {
  console.log('\nhost tests, Node.js extension host');
  codes.push(await inServer(browser, folder));
  console.log('\nhost tests, web worker extension host');
  codes.push(await inWeb(browser, folder));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
process.exit(codes.every((code) => code === 0) ? 0 : 1);
