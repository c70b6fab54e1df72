import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { packageExtension } from '../../scripts/packageExtension.ts';
import { root } from '../../scripts/paths.ts';
import type { StudyEvent } from '../../src/study/log/events.ts';
import { writeLines } from '../../src/study/log/lines.ts';
import { launchBrowser, launchProfile, VIEWPORT } from '../vscode/browser.ts';
import { installHosts } from '../vscode/install.ts';
import { installExtension, startServer } from '../vscode/server.ts';
import { startWebHost } from '../vscode/webHost.ts';
import { EARLIER } from './saved.ts';

/** What keeps VS Code's own hints out of the pictures, and its lists open. */
const QUIET = {
  // Views and webviews that are still loading take the keyboard for a moment, which closed the list before a choice.
  'workbench.quickOpen.closeOnFocusLost': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
};

export interface ServeOptions {
  readonly theme?: string;
  /** VS Code's settings, beside those that keep it quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Events that an earlier window left in the history. */
  readonly history?: readonly StudyEvent[];
  /** Files that the workspace has beside the samples, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A VS Code that is served on this machine. */
export interface Served {
  readonly address: string;
  /** The folder in which the extension stores what it keeps; empty where that is the browser's storage. */
  readonly storage: string;
  /** What a person's browser is to this VS Code. */
  readonly context: BrowserContext;
  /** Kills the extension hosts of its windows, as a crash would. */
  killExtensionHosts(): Promise<void>;
  stop(): Promise<void>;
}

let launched: Promise<Browser> | undefined;
let installed: Promise<string> | undefined;

/** One browser for all tests. */
function browser(): Promise<Browser> {
  launched ??= launchBrowser();
  return launched;
}

after(async () => {
  await (await launched)?.close();
});

/** The folder into which the packaged extension is installed, once for all tests. */
function installedExtensions(): Promise<string> {
  installed ??= (async () => {
    await installHosts();
    const vsix = await packageExtension();
    const folder = await mkdtemp(join(tmpdir(), 'ms721-vsix-'));
    const extensions = join(folder, 'extensions');
    await installExtension({ data: join(folder, 'data'), extensions }, vsix);
    return extensions;
  })();
  return installed;
}

async function workspaceCopy(
  files: Readonly<Record<string, string>> = {},
): Promise<{ folder: string; workspace: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ms721-window-'));
  const workspace = join(folder, 'samples');
  await cp(join(root, 'samples'), workspace, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(workspace, name), text);
  }
  return { folder, workspace };
}

/** Serves a VS Code with the installed extension, opened on a copy of the samples. */
export async function serveInstalled(options: ServeOptions): Promise<Served> {
  const extensions = await installedExtensions();
  const { folder, workspace } = await workspaceCopy(options.files);
  const data = join(folder, 'data');
  const user = join(data, 'data', 'User');
  const settings = {
    ...QUIET,
    'workbench.colorTheme': options.theme ?? 'Default Dark Modern',
    ...options.settings,
  };
  await mkdir(user, { recursive: true });
  await writeFile(join(user, 'settings.json'), JSON.stringify(settings));
  const storage = join(user, 'globalStorage', 'ms721.ms721-study');
  if (options.history) {
    await mkdir(join(storage, 'progress'), { recursive: true });
    await writeFile(join(storage, 'progress', EARLIER), writeLines(options.history));
  }
  const server = await startServer({ data, extensions });
  const context = await (await browser()).newContext({ viewport: VIEWPORT });
  return {
    address: `${server.address}/?folder=${encodeURIComponent(workspace)}`,
    storage,
    context,
    killExtensionHosts: () => server.killExtensionHosts(),
    stop: async () => {
      await context.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves VS Code for the Web with the extension as it was built, opened on a copy of the samples. */
export async function serveWeb(): Promise<Served> {
  await installedExtensions();
  const { folder, workspace } = await workspaceCopy();
  const host = await startWebHost({ folderPath: workspace });
  const context = await launchProfile(join(folder, 'profile'));
  return {
    address: host.address,
    storage: '',
    context,
    killExtensionHosts: () => Promise.reject(new Error('a web worker has no process of its own')),
    stop: async () => {
      await context.close();
      await host.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
