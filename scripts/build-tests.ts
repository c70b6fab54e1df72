/** `npm run build:tests`: the extension and its bundled host suite, for the debugger. */
import { bundleSuite } from '../test/host/bundle.ts';
import { buildExtension } from './buildExtension.ts';

await Promise.all([buildExtension(), bundleSuite()]);
