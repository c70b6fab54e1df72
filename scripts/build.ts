/** `npm run build`: checks the content and writes everything that the extension runs on to `dist/`. */
import { context } from 'esbuild';
import { buildExtension } from './buildExtension.ts';
import { extension, webview } from './bundles.ts';
import { ContentError } from './content/build.ts';

try {
  await buildExtension();
  if (process.argv.includes('--watch')) {
    await Promise.all(
      [extension, webview].map(async (options) => (await context(options)).watch()),
    );
    console.log('watching src/ (content is built once: start again after editing it)');
  }
} catch (error) {
  if (!(error instanceof ContentError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
