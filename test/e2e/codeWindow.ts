import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { packageExtension } from '../../scripts/packageExtension.ts';
import { root } from '../../scripts/paths.ts';
import { launchBrowser } from '../vscode/browser.ts';
import { installHosts } from '../vscode/install.ts';
import { installExtension, startServer, type Server } from '../vscode/server.ts';

/** What keeps VS Code's own hints out of the pictures. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'git.enabled': false,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
};

export interface WindowOptions {
  readonly theme?: string;
  /** The display language. */
  readonly locale?: string;
  readonly width?: number;
}

let shared: Promise<{ browser: Browser; extensions: string }> | undefined;

/** The browser, and a folder into which the packaged extension is installed: once for all tests. */
async function prepare(): Promise<{ browser: Browser; extensions: string }> {
  await installHosts();
  const vsix = await packageExtension();
  const folder = await mkdtemp(join(tmpdir(), 'ms721-vsix-'));
  const extensions = join(folder, 'extensions');
  await installExtension({ data: join(folder, 'data'), extensions }, vsix);
  return { browser: await launchBrowser(), extensions };
}

after(async () => {
  await (await shared)?.browser.close();
});

/** A VS Code of its own with the installed extension, opened on a copy of the samples, and a person at its window. */
export class CodeWindow {
  readonly page: Page;
  /** The server's folder: what the extension stores is below it. */
  readonly data: string;
  readonly #context: BrowserContext;
  readonly #server: Server;
  readonly #folder: string;
  readonly #address: string;

  private constructor(parts: {
    page: Page;
    context: BrowserContext;
    server: Server;
    folder: string;
    data: string;
    address: string;
  }) {
    this.page = parts.page;
    this.data = parts.data;
    this.#context = parts.context;
    this.#server = parts.server;
    this.#folder = parts.folder;
    this.#address = parts.address;
  }

  static async open(options: WindowOptions = {}): Promise<CodeWindow> {
    shared ??= prepare();
    const { browser, extensions } = await shared;
    const folder = await mkdtemp(join(tmpdir(), 'ms721-window-'));
    const workspace = join(folder, 'samples');
    const data = join(folder, 'data');
    await cp(join(root, 'samples'), workspace, { recursive: true });
    const settings = { ...QUIET, 'workbench.colorTheme': options.theme ?? 'Default Dark Modern' };
    await mkdir(join(data, 'data', 'User'), { recursive: true });
    await writeFile(join(data, 'data', 'User', 'settings.json'), JSON.stringify(settings));
    const server = await startServer({ data, extensions });
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: 800 },
      ...(options.locale !== undefined && { locale: options.locale }),
    });
    const address = `${server.address}/?folder=${encodeURIComponent(workspace)}`;
    context.setDefaultTimeout(20_000);
    const window = new CodeWindow({
      page: await context.newPage(),
      context,
      server,
      folder,
      data,
      address,
    });
    await window.#load();
    return window;
  }

  async #load(): Promise<void> {
    await this.page.goto(this.#address);
    await this.#ready();
  }

  /** Waits until the window knows what the extension contributes. */
  async #ready(): Promise<void> {
    await this.page.getByRole('tab', { name: 'MS-721' }).waitFor();
  }

  /** Reloads the window as a person does, by VS Code's own command: it writes its state down first. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.run('Developer: Reload Window');
    await loaded;
    await this.#ready();
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** The extension's folder for what it stores on this machine. */
  get storage(): string {
    return join(this.data, 'data', 'User', 'globalStorage', 'ms721.ms721-study');
  }

  /** Opens the extension's sidebar. */
  async openSidebar(): Promise<void> {
    await this.page.getByRole('tab', { name: 'MS-721' }).click();
    await this.row(/^1 Plan and design/).waitFor();
  }

  /** A row of the objectives view. */
  row(name: string | RegExp) {
    return this.page.getByRole('treeitem', { name }).first();
  }

  /** Runs a command from the palette by its title. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.choose(title, `>${title}`);
  }

  /** Types into the open quick input, and takes the entry that then shows a text. */
  async choose(shown: string, typed = shown): Promise<void> {
    await this.type(typed);
    await this.entry(shown).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Types into the open quick input. */
  async type(text: string): Promise<void> {
    const input = this.page.locator(
      '.quick-input-widget:not([style*="display: none"]) input.input',
    );
    await input.fill(text);
  }

  /** An entry of the open quick input. */
  entry(shown: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: shown }).first();
  }

  /** The frame of a webview that shows an element; waits until there is one. */
  async frame(selector: string): Promise<Frame> {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      // Frames come and go: all that are there now are asked at once, and a new round begins after a second.
      const asked = this.page.frames().map(async (frame) => {
        await frame.locator(selector).first().waitFor({ state: 'attached', timeout: 1000 });
        return frame;
      });
      const found = await Promise.any(asked).catch(() => undefined);
      if (found) {
        return found;
      }
    }
    throw new Error(`no webview shows ${selector}`);
  }

  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.choose(name);
    await this.page.getByRole('tab', { name }).waitFor();
  }

  /** Rests the mouse on something until its hover shows, moving away and back as a person does while VS Code warms up. */
  async restOn(target: Locator, hover: Locator): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt++) {
      await this.page.mouse.move(640, 5);
      await target.hover();
      const shown = await hover.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
      if (shown) {
        return;
      }
    }
    throw new Error('no hover shows');
  }

  /** A picture for people to look at, below `test-results/`. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(root, 'test-results', `${name}.png`) });
  }
}
