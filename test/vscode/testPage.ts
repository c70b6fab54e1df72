import type { Browser } from 'playwright-core';

/** How long a suite may take in the page, in milliseconds. */
const LIMIT = 180_000;

/** The lines of suite.ts; all others are VS Code's own. */
const SUITE_LINE = /^\s*[✓✗]|^host: |no test of this file ran/;

/**
 * Opens a window of VS Code that runs a test suite, prints what the suite prints and waits for its end.
 * @returns the suite's exit code
 */
export async function runInPage(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const ended = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no end after ${LIMIT / 1000} s`)), LIMIT);
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
    const others: string[] = [];
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = args.map(String).join(' ');
      if (SUITE_LINE.test(line)) {
        console.log(line);
      } else {
        others.push(line);
      }
    });
    await page.goto(address);
    const code = await ended;
    if (code !== 0) {
      // What VS Code itself printed explains a suite that did not even begin.
      console.log(
        others
          .filter((line) => /error/i.test(line))
          .slice(-10)
          .join('\n'),
      );
    }
    return code;
  } finally {
    await page.close();
  }
}
