import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { root } from '../../scripts/paths.ts';
import { serveInstalled, serveWeb, type Served, type ServeOptions } from './served.ts';

export interface WindowOptions extends ServeOptions {
  /** The display language, as a language pack would set it; VS Code's own words stay English. */
  readonly language?: string;
}

/** A VS Code of its own with the extension, and a person at its window. */
export class CodeWindow {
  readonly page: Page;
  readonly #served: Served;

  private constructor(page: Page, served: Served) {
    this.page = page;
    this.#served = served;
  }

  /** A window with a Node.js extension host, in which the packaged extension is installed. */
  static async open(options: WindowOptions = {}): Promise<CodeWindow> {
    const served = await serveInstalled(options);
    if (options.language !== undefined) {
      const language = JSON.stringify(options.language);
      await served.context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${language}`);
    }
    return CodeWindow.#at(served);
  }

  /** A window of VS Code for the Web, with a web worker extension host and a virtual workspace. */
  static async openWeb(): Promise<CodeWindow> {
    return CodeWindow.#at(await serveWeb());
  }

  static async #at(served: Served): Promise<CodeWindow> {
    try {
      served.context.setDefaultTimeout(20_000);
      const window = new CodeWindow(await served.context.newPage(), served);
      await window.page.goto(served.address);
      await window.#ready();
      return window;
    } catch (error) {
      await served.stop();
      throw error;
    }
  }

  /** A second window of the same person, which goes with the first. */
  async another(): Promise<CodeWindow> {
    const window = new CodeWindow(await this.#served.context.newPage(), this.#served);
    await window.page.goto(this.#served.address);
    await window.#ready();
    return window;
  }

  /** Kills the extension host, as a crash would. */
  crash(): Promise<void> {
    return this.#served.killExtensionHosts();
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

  /** @throws if the extension said meanwhile that something went wrong */
  async close(): Promise<void> {
    const wrong = await this.page
      .getByText('MS-721: something went wrong')
      .count()
      .finally(() => this.#served.stop());
    assert.equal(wrong, 0, 'the extension said that something went wrong');
  }

  /** The extension's folder for what it stores on this machine. */
  get storage(): string {
    return this.#served.storage;
  }

  /**
   * Opens the extension's sidebar.
   * @param first a row to wait for
   */
  async openSidebar(first: string | RegExp = /^1 Plan and design/): Promise<void> {
    await this.showSidebar();
    await this.row(first).waitFor();
  }

  /** The sidebar, whatever is in it. */
  async showSidebar(): Promise<void> {
    const open = this.page.locator('.action-item.checked a[aria-label="MS-721"]');
    const opened = async () => {
      // A click on the icon of a sidebar that is open would close it.
      if ((await open.count()) === 0) {
        await this.page.getByRole('tab', { name: 'MS-721' }).click();
      }
      await open.waitFor({ timeout: 5_000 });
    };
    // A window that was just loaded may open the sidebar by itself at that moment: then the click has closed it.
    await opened().catch(opened);
  }

  /** A row of the objectives view. */
  row(name: string | RegExp) {
    return this.page.getByRole('treeitem', { name }).first();
  }

  /** The same row, scrolled to: the view draws only the rows that it has room for. */
  async reach(name: string | RegExp): Promise<Locator> {
    const row = this.row(name);
    const drawn = () =>
      this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const pane = this.page.locator('.pane-body', { has: this.page.getByRole('treeitem') }).last();
    const { x, y, width, height } = (await pane.boundingBox())!;
    await this.page.mouse.move(x + width / 2, y + height / 2);
    // From the top, a few rows at a time, until it is there; the children of a row that was opened come late.
    for (let turn = 0; turn < 200 && !(await row.isVisible()); turn++) {
      await this.page.mouse.wheel(0, turn % 25 === 0 ? -10_000 : 60);
      await drawn();
    }
    await row.waitFor();
    return row;
  }

  /** Runs a command from the palette by its title. */
  async run(title: string): Promise<void> {
    // A window that was just loaded moves its focus once its views are there, and the palette closes: open it again.
    const opened = async () => {
      await this.page.keyboard.press('F1');
      await this.type(`>${title}`, 5_000);
    };
    await opened().catch(opened);
    await this.choose(title, `>${title}`);
  }

  /** Types into the open quick input, and takes the entry that then shows a text. */
  async choose(shown: string, typed = shown): Promise<void> {
    await this.type(typed);
    await this.entry(shown).waitFor();
    await this.#quickInput.press('Enter');
  }

  /** Types into the open quick input. */
  async type(text: string, timeout?: number): Promise<void> {
    await this.#quickInput.fill(text, timeout === undefined ? {} : { timeout });
  }

  /** The line of the open quick input; whatever is done to it gives it the keyboard first. */
  get #quickInput(): Locator {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) input.input');
  }

  /** An entry of the open quick input. */
  entry(shown: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: shown }).first();
  }

  /** Takes an entry of the open context menu. */
  async chooseInMenu(name: string): Promise<void> {
    const entry = this.page.getByRole('menuitem', { name });
    // The entry under the mouse has the focus. A click right after the menu has opened counts as part of opening it.
    await entry.hover();
    await this.page.locator('.action-item.focused', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
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

  /** The frame of a page of Markdown with this title, which a quiz may have too. */
  pageTitled(title: string): Promise<Frame> {
    return this.frame(`body:not(:has(ms721-quiz)) h1:has-text("${title}")`);
  }

  /** Opens a file of the workspace from the explorer. */
  async openFile(name: string): Promise<void> {
    await this.run('View: Show Explorer');
    await this.page.getByRole('treeitem', { name }).dblclick();
    await this.page.getByRole('tab', { name }).waitFor();
  }

  /** Waits until the text of the editor in front, as drawn, is as a pattern says. */
  async editorShows(pattern: RegExp): Promise<void> {
    await this.page.waitForFunction(
      ({ source, flags }) => {
        const lines = [...document.querySelectorAll<HTMLElement>('.editor-instance .view-lines')];
        const text = (lines.at(-1)?.innerText ?? '').replaceAll('\u00a0', ' ').trimEnd();
        return new RegExp(source, flags).test(text);
      },
      { source: pattern.source, flags: pattern.flags },
    );
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

  /** What the scripts of the window and of its webviews hold in memory, in bytes. */
  async heap(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    return this.page.evaluate(
      () =>
        (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
  }

  /** A picture for people to look at, below `test-results/`. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(root, 'test-results', `${name}.png`) });
  }
}
