import { createVSIX, listFiles } from '@vscode/vsce';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './buildExtension.ts';
import { dist, root } from './paths.ts';

/**
 * Builds and packs the extension.
 * @returns the path of the `.vsix`
 */
export async function packageExtension(): Promise<string> {
  await buildExtension();
  const packagePath = join(dist, 'ms721-study.vsix');
  await mkdir(dist, { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath,
    // Everything is in the bundles; nothing of node_modules is packed.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const files = await listFiles({ cwd: root, dependencies: false } as Parameters<
    typeof listFiles
  >[0]);
  const { size } = await stat(packagePath);
  console.log(`packed: ${packagePath}, ${Math.round(size / 1024)} kB, ${files.length} files`);
  return packagePath;
}
