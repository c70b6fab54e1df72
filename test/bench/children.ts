import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Samples } from './measure.ts';
import type { Task } from './worker.ts';

/** How long one process may take, in milliseconds. */
const LIMIT = 180_000;

/** What became of a task: what it measured, or in a few words why there is nothing. */
export type Outcome = Samples | string;

/** Runs a task in a process of its own; a tool that crashes takes no more than that with it. */
export function inChild(task: Task): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'worker.ts'), [JSON.stringify(task)], {
      execArgv: task.kind === 'heap' ? ['--expose-gc'] : [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let outcome: Outcome | undefined;
    let errors = '';
    child.on('message', (samples) => (outcome = samples as Samples));
    child.stderr?.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-4000)));
    const timer = setTimeout(() => {
      outcome = 'no end';
      child.kill('SIGKILL');
    }, LIMIT);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (outcome === undefined) {
        console.error(errors);
      }
      resolve(outcome ?? `crashed (${signal ?? code})`);
    });
  });
}
