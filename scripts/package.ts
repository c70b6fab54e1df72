/** `npm run package`: builds the extension and packs it into a `.vsix`, the file that users install. */
import { packageExtension } from './packageExtension.ts';

await packageExtension();
