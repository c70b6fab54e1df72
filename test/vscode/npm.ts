import { spawn } from 'node:child_process';

/**
 * Runs npm in a folder, with the npm that runs this script if there is one.
 * @throws if it fails; what it printed is in the message
 */
export function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const cli = process.env['npm_execpath'];
  const [command, before] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], {
      cwd,
      shell: command === 'npm' && process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        resolve();
      } else {
        reject(new Error(`npm ${args.join(' ')} in ${cwd} failed:\n${output}`));
      }
    });
  });
}
