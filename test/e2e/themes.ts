import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { violationsIn } from './axe.ts';
import type { CodeWindow } from './codeWindow.ts';

/** The four kinds of theme, with the class by which VS Code tells a webview which one it is. */
const THEMES = [
  { name: 'light', theme: 'Light Modern', body: 'vscode-light' },
  { name: 'high-contrast', theme: 'Dark High Contrast', body: 'vscode-high-contrast' },
  {
    name: 'high-contrast-light',
    theme: 'Light High Contrast',
    body: 'vscode-high-contrast-light',
  },
  { name: 'dark', theme: 'Dark Modern', body: 'vscode-dark' },
] as const;

/**
 * Looks at a page in every theme: axe finds nothing serious or critical, nothing moves by itself, and a picture is
 * taken, `<name>-<theme>`. The last theme is the one that windows begin with.
 */
export async function inEveryTheme(window: CodeWindow, frame: Frame, name: string): Promise<void> {
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { name: themeName, theme, body } of THEMES) {
    await window.page.keyboard.press('Control+k');
    await window.page.keyboard.press('Control+t');
    await window.page.getByPlaceholder(/Color Theme/).waitFor();
    await window.choose(theme);
    await frame.locator(`body.${body}`).waitFor();
    const moving = await frame.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0, `something moves in ${name}`);
    assert.deepEqual(await violationsIn(frame), [], `${name}, ${themeName}`);
    await window.picture(`${name}-${themeName}`);
  } // The list of themes had the keyboard.
  if ((await frame.locator('#heading').count()) > 0) {
    await frame.locator('#heading').focus();
  }
}
