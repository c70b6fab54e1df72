/**
 * Runs inside an extension host, of either kind: loads the test files that the bundle holds and reports to the console,
 * where the runner outside listens.
 */
import 'mocha/mocha.js';

/** What mocha's browser build leaves behind. */
declare const mocha: { setup(ui: 'bdd'): void; readonly suite: Mocha.Suite };
declare const Mocha: { Runner: new (suite: Mocha.Suite, options: object) => Mocha.Runner };

/** The test files by name; calling one registers its tests. */
export type TestFiles = Readonly<Record<string, () => unknown>>;

/** @throws if a test fails, if there is none, or if a file has none */
export async function runSuite(files: TestFiles): Promise<void> {
  mocha.setup('bdd');
  mocha.suite.timeout(30_000);
  const ran = new Map(Object.keys(files).map((file) => [file, 0]));
  const fileOf = new Map<Mocha.Suite, string>();
  for (const [file, load] of Object.entries(files)) {
    const known = mocha.suite.suites.length;
    load();
    mocha.suite.suites.slice(known).forEach((suite) => fileOf.set(suite, file));
  }
  let passed = 0;
  const failed: string[] = [];
  await new Promise<void>((resolve) => {
    // Not mocha.run(): in its browser build that reads the page's address, and a worker has none.
    new Mocha.Runner(mocha.suite, {})
      .on('pass', (test: Mocha.Test) => {
        passed++;
        count(test);
        console.log(`  ✓ ${test.fullTitle()}`);
      })
      .on('fail', (test: Mocha.Test, error: unknown) => {
        count(test);
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        failed.push(`${test.fullTitle()}\n${text}`);
        console.error(`  ✗ ${test.fullTitle()}\n${text}`);
      })
      .on('pending', (test: Mocha.Test) => {
        failed.push(`${test.fullTitle()} is skipped`);
        console.error(`  ✗ ${test.fullTitle()} is skipped`);
      })
      .run(() => resolve());
  });
  const silent = [...ran].filter(([, tests]) => tests === 0).map(([file]) => file);
  silent.forEach((file) => console.error(`${file}: no test of this file ran`));
  console.log(`host: ${passed} passed, ${failed.length} failed`);
  if (failed.length > 0 || passed === 0 || silent.length > 0) {
    // Once more, at the end: what comes before may be far up by then.
    throw new Error(`the host suite failed\n${failed.join('\n')}`);
  }

  function count(test: Mocha.Runnable): void {
    let suite = test.parent;
    while (suite?.parent && suite.parent !== mocha.suite) {
      suite = suite.parent;
    }
    const file = suite && fileOf.get(suite);
    if (file !== undefined) {
      ran.set(file, (ran.get(file) ?? 0) + 1);
    }
  }
}
