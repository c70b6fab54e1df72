import { createRequire } from 'node:module';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import { hosts, scratch, web } from './places.ts';
import { freePort } from './port.ts';
import type { Server } from './server.ts';

/** As much of `@vscode/test-web` as is used: it is installed with the hosts, when they are first needed. */
interface TestWeb {
  readonly open: (options: Readonly<Record<string, unknown>>) => Promise<{ dispose(): void }>;
}

export interface WebHostOptions {
  /** A folder of this machine that the window opens as a virtual workspace. */
  readonly folderPath: string;
  readonly extensionTestsPath?: string;
}

/** Serves VS Code for the Web with the extension from this checkout; its windows have a web worker extension host. */
export async function startWebHost(
  options: WebHostOptions,
): Promise<Pick<Server, 'address' | 'stop'>> {
  const { open } = createRequire(join(hosts, 'package.json'))('@vscode/test-web') as TestWeb;
  const port = await freePort();
  const running = await open({
    ...(await builtVsCode()),
    browserType: 'none',
    extensionDevelopmentPath: root,
    port,
    printServerLog: false,
    ...options,
  });
  return {
    address: `http://localhost:${port}`,
    stop: () => {
      running.dispose();
      return Promise.resolve();
    },
  };
}

/** Lays out the installed build as the download that test-web would look for, so that it asks no network. */
async function builtVsCode(): Promise<{
  quality: 'stable';
  commit: string;
  testRunnerDataDir: string;
}> {
  const { version } = JSON.parse(await readFile(join(web, 'package.json'), 'utf8')) as {
    version: string;
  };
  const testRunnerDataDir = join(scratch, 'web');
  const folder = join(testRunnerDataDir, `vscode-web-stable-${version}`);
  await mkdir(testRunnerDataDir, { recursive: true });
  await symlink(web, folder, 'junction').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  });
  await writeFile(join(web, 'version'), version);
  return { quality: 'stable', commit: version, testRunnerDataDir };
}
