/**
 * `npm start`: builds the extension, installs it into a VS Code of its own and serves that on this machine, opened on the
 * sample workspace. What is learned there is kept in `.vscode-test/start`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installHosts } from '../test/vscode/install.ts';
import { scratch } from '../test/vscode/places.ts';
import { installExtension, startServer } from '../test/vscode/server.ts';
import { packageExtension } from './packageExtension.ts';
import { root } from './paths.ts';

const folders = {
  data: join(scratch, 'start', 'data'),
  extensions: join(scratch, 'start', 'extensions'),
};

await installHosts();
await installExtension(folders, await packageExtension());
const server = await startServer(folders);
const address = `${server.address}/?folder=${encodeURIComponent(join(root, 'samples'))}`;
console.log(`\nVS Code with the extension: ${address}\nCtrl+C stops it.`);
openInBrowser(address);

const stop = async (): Promise<void> => {
  await server.stop();
  process.exit(0);
};
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());

/** Opens the default browser where there is a display; the printed address serves otherwise. */
function openInBrowser(url: string): void {
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] } as Record<
    string,
    string[]
  >;
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  const [command, ...args] = openers[process.platform] ?? (display ? ['xdg-open', url] : []);
  if (command && !process.env['CI']) {
    spawn(command, args, { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
  }
}
