import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { applied, type Keystroke } from '../documents/typing.ts';
import type { Contender, OpenScript } from './contender.ts';

/** As much as is used of packages that the benchmark installs. */
interface JsonRpc {
  createMessageConnection(reader: object, writer: object): Connection;
  readonly StreamMessageReader: new (stream: object) => object;
  readonly StreamMessageWriter: new (stream: object) => object;
}
interface Connection {
  listen(): void;
  dispose(): void;
  sendRequest(method: string, params: object): Promise<unknown>;
  sendNotification(method: string, params: object): Promise<void>;
  onNotification(method: string, handler: (params: { readonly version?: number }) => void): void;
}
interface Analyser {
  analyze(request: { readonly uri: string; readonly document: object }): unknown;
}

const require = createRequire(import.meta.url);
const uri = 'file:///bench.sh';

/** `bash-language-server`, spoken to over stdio as an editor does. It takes whole texts only. */
export async function bashServer(): Promise<Contender> {
  const retain = await analyser();
  return { language: 'bash', open, retain };
}

async function open(opened: string): Promise<OpenScript> {
  // Without ShellCheck, whose delay would be added: diagnostics come right after the server's own parse.
  const server = spawn(
    process.execPath,
    [require.resolve('bash-language-server/out/cli.js'), 'start'],
    { env: { ...process.env, SHELLCHECK_PATH: '' }, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const rpc = require('vscode-jsonrpc/node') as JsonRpc;
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  let diagnosed: (version?: number) => void = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params) =>
    diagnosed(params.version),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendNotification('initialized', {});

  let text = opened;
  let version = 1;
  const diagnosticsOf = (wanted: number) =>
    new Promise<void>((resolve) => {
      diagnosed = (published) => published === wanted && resolve();
    });
  const first = diagnosticsOf(version);
  const textDocument = { uri, languageId: 'shellscript', version, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  await first;

  const change = ({ edit }: Keystroke) => {
    text = applied(text, edit);
    version++;
    const contentChanges = [{ text }];
    return connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  };
  const ask = (method: string) => async (key: Keystroke) => {
    void change(key);
    const { line, character, offset } = key.edit;
    const position = { line, character: character + key.cursor - offset };
    const answer = await connection.sendRequest(method, { textDocument: { uri }, position });
    return Array.isArray(answer) ? answer.length > 0 : answer !== null;
  };
  return {
    features: {
      hover: ask('textDocument/hover'),
      completion: ask('textDocument/completion'),
      diagnostics: async (key) => {
        const published = diagnosticsOf(version + 1);
        void change(key);
        await published;
        return true;
      },
    },
    peakMemory: () => peakMemoryOf(server),
    close: () => {
      connection.dispose();
      server.kill();
    },
  };
}

/** What the server keeps of a script, made in this process: its heap can be measured here. */
async function analyser(): Promise<(text: string) => unknown> {
  const { initializeParser } = require('bash-language-server/out/parser.js') as {
    readonly initializeParser: () => Promise<object>;
  };
  const { default: Analyser } = require('bash-language-server/out/analyser.js') as {
    default: new (options: object) => Analyser;
  };
  const { TextDocument } = require('vscode-languageserver-textdocument') as {
    TextDocument: { create(...parts: unknown[]): object };
  };
  const parser = await initializeParser();
  return (text) => {
    const document = TextDocument.create(uri, 'shellscript', 1, text);
    const analyser = new Analyser({ parser, workspaceFolder: null });
    analyser.analyze({ uri, document });
    return analyser;
  };
}

/** Known on Linux alone. */
function peakMemoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
