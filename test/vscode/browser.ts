import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { npm } from './npm.ts';
import { scratch } from './places.ts';

const exec = promisify(execFile);

/** No traffic of the browser's own; no sandbox, which root and many containers cannot have. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The size of a test's window, in pixels. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Starts a browser without a window: an installed one, or else one that is installed now. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = (await installedBrowser()) ?? (await installBrowser());
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * A browser with a profile of its own that lets other sites store data: VS Code for the Web serves each webview from a
 * site of its own, whose service worker Chromium else refuses.
 */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  const executablePath = (await installedBrowser()) ?? (await installBrowser());
  await mkdir(join(folder, 'Default'), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(folder, {
    executablePath,
    args: FLAGS,
    viewport: VIEWPORT,
  });
}

/** The path of an installed Chrome, Chromium or Edge; `BROWSER_PATH` comes first. */
export async function installedBrowser(): Promise<string | undefined> {
  const fixed = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      const browsers = [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ];
      return folder ? browsers.map((path) => join(folder, path)) : [];
    }),
  }[process.platform as string];
  const named = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    process.env['BROWSER_PATH'] ?? '',
    ...(fixed ?? named.flatMap((name) => folders.map((folder) => join(folder, name)))),
  ];
  for (const candidate of candidates) {
    if (candidate && (await isExecutable(candidate))) {
      return candidate;
    }
  }
  return undefined;
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Installs a browser: from the system's packages where this process may, else from the npm registry. */
async function installBrowser(): Promise<string> {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('no Chrome, Chromium or Edge found: installing the system package chromium …');
    await exec('apt-get', ['update', '-qq']);
    await exec('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      maxBuffer: 1e8,
    });
    const installed = await installedBrowser();
    if (installed) {
      return installed;
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return browserFromRegistry();
  }
  throw new Error(
    'The tests need Chrome, Chromium or Edge: install one, or name it in BROWSER_PATH.',
  );
}

/** Chromium as the npm package `@sparticuz/chromium` ships it: for Linux on x64; it needs libnss3, libnspr4 and libexpat. */
export async function browserFromRegistry(): Promise<string> {
  const folder = join(scratch, 'browser');
  if (!existsSync(join(folder, 'node_modules', '@sparticuz'))) {
    console.log('no Chrome, Chromium or Edge found: installing one from the npm registry …');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }');
    await npm(
      folder,
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '@sparticuz/chromium@153.0.0',
    );
  }
  const path = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const module = (await import(path)) as { default: { executablePath(): Promise<string> } };
  return module.default.executablePath();
}
