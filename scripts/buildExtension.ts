import { build } from 'esbuild';
import { cp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { extension, webview } from './bundles.ts';
import { buildContent } from './content/build.ts';
import { dist, root } from './paths.ts';

/** What must be there after a build, below `dist/`. */
const OUTPUTS = [
  'extension.js',
  'webview/quiz.js',
  'webview/exam.js',
  'webview/dashboard.js',
  'webview/page.css',
  'webview/codicon.css',
  'webview/codicon.ttf',
  'content/outline.json',
  'content/cmdlets.json',
];

/** Builds the extension into `dist/` and prints what came of it. */
export async function buildExtension(): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  const codicons = join(root, 'node_modules', '@vscode', 'codicons', 'dist');
  await buildContent(join(root, 'content'), join(dist, 'content'));
  await Promise.all([
    build(extension),
    build(webview),
    ...['codicon.css', 'codicon.ttf'].map((name) =>
      cp(join(codicons, name), join(dist, 'webview', name)),
    ),
  ]);
  const sizes = await Promise.all(OUTPUTS.map(async (path) => (await stat(join(dist, path))).size));
  const content = await readdir(join(dist, 'content'), { recursive: true });
  console.log(
    `built: extension ${kilobytes(sizes[0])}, quiz ${kilobytes(sizes[1])}, exam ${kilobytes(sizes[2])}, ${content.length} content files`,
  );
}

const kilobytes = (bytes = 0) => `${Math.round(bytes / 1024)} kB`;
