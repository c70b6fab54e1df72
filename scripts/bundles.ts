import type { BuildOptions } from 'esbuild';
import { join } from 'node:path';
import { dist, root } from './paths.ts';

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'external',
};

/**
 * The extension: one bundle for the desktop's and the browser's extension host. `platform: 'browser'` makes the build
 * refuse Node's built-in modules.
 */
export const extension: BuildOptions = {
  ...common,
  entryPoints: ['src/extension.ts'],
  outfile: join(dist, 'extension.js'),
  format: 'cjs',
  platform: 'browser',
  external: ['vscode'],
  minify: true,
};

export const webview: BuildOptions = {
  ...common,
  entryPoints: {
    quiz: 'src/webview/quiz/quiz.ts',
    exam: 'src/webview/exam/exam.ts',
    dashboard: 'src/webview/dashboard/dashboard.ts',
    page: 'src/webview/page.css',
  },
  outdir: join(dist, 'webview'),
  format: 'esm',
  platform: 'browser',
  minify: true,
};
