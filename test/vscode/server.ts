import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { freePort } from './port.ts';
import { server } from './places.ts';

export interface Server {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  /** Kills the extension hosts of its windows, as a crash would. */
  killExtensionHosts(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerFolders {
  /** Settings, logs and the extensions' storage. */
  readonly data: string;
  readonly extensions: string;
}

const COMMON = ['--accept-server-license-terms', '--telemetry-level', 'off'];

const folderArguments = ({ data, extensions }: ServerFolders) => [
  ...['--server-data-dir', data],
  ...['--extensions-dir', extensions],
];

/** Starts VS Code's server on a free port of this machine; its windows have a Node.js extension host. */
export async function startServer(
  folders: ServerFolders,
  ...extra: readonly string[]
): Promise<Server> {
  await Promise.all([
    mkdir(folders.data, { recursive: true }),
    mkdir(folders.extensions, { recursive: true }),
  ]);
  const port = await freePort();
  const listen = [
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--without-connection-token',
    '--disable-workspace-trust',
  ];
  const child = run([...COMMON, ...listen, ...folderArguments(folders), ...extra]);
  await untilPrinted(child, 'Extension host agent listening');
  return {
    address: `http://127.0.0.1:${port}`,
    killExtensionHosts: () => killBelow(child.pid!, '--type=extensionHost'),
    stop: async () => {
      // Ctrl+C in a terminal reaches the server too, which may have ended by itself.
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, 'exit');
      }
    },
  };
}

/** Kills those of a process's descendants whose command line has a mark. */
async function killBelow(ancestor: number, mark: string): Promise<void> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  const all = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
  const below = new Set([ancestor]);
  // Children are listed behind their parents, or a round later.
  for (let size = 0; size < below.size;) {
    size = below.size;
    all.forEach(({ pid, parent }) => below.has(parent) && below.add(pid));
  }
  const hosts = all.filter(({ pid, command }) => below.has(pid) && command.includes(mark));
  if (hosts.length === 0) {
    throw new Error(`no process below ${ancestor} has ${mark}`);
  }
  hosts.forEach(({ pid }) => process.kill(pid, 'SIGKILL'));
}

/** Installs a `.vsix` for the windows that use these folders. */
export async function installExtension(folders: ServerFolders, vsix: string): Promise<void> {
  const child = run([
    ...COMMON,
    ...folderArguments(folders),
    '--install-extension',
    vsix,
    '--force',
  ]);
  const output = collect(child);
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) {
    throw new Error(`installing ${vsix} failed:\n${output()}`);
  }
}

function run(args: readonly string[]): ChildProcess {
  // A server that this process did not start must not be found through its environment.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_')),
  );
  return spawn(process.execPath, [join('out', 'server-main.js'), ...args], {
    cwd: server,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      output = (output + data.toString()).slice(-10_000);
    });
  }
  return () => output;
}

function untilPrinted(child: ChildProcess, text: string): Promise<void> {
  const output = collect(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`VS Code's server ended (${code}):\n${output()}`)),
    );
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.includes(text)) {
          resolve();
        }
      });
    }
  });
}
