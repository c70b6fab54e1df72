import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface PageFile {
  /** The cmdlet's name. */
  readonly name: string;
  readonly text: string;
}

/**
 * The pages of all cmdlets in a checkout of the documentation.
 * @throws {Error} if it has none
 */
export async function readPages(checkout: string): Promise<PageFile[]> {
  const folder = join(checkout, 'teams', 'teams-ps', 'MicrosoftTeams');
  const names = await readdir(folder).catch(() => {
    throw new Error(
      `${folder} is no folder: give a checkout of MicrosoftDocs/office-docs-powershell`,
    );
  });
  // Every page but the module's own is named after its cmdlet.
  const pages = names.filter((name) => /^\w+-\w+\.md$/.test(name)).sort();
  return Promise.all(
    pages.map(async (name) => ({
      name: basename(name, '.md'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
