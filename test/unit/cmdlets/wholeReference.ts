import { join } from 'node:path';
import { compile } from '../../../scripts/content/compile.ts';
import { readContent } from '../../../scripts/content/read.ts';
import { Catalog } from '../../../src/cmdlets/catalog.ts';
import type { CmdletsFile, Outline } from '../../../src/content/compiled.ts';
import { Blueprint } from '../../../src/study/blueprint.ts';

const content = await readContent(join(import.meta.dirname, '..', '..', '..', 'content'), []);
const files = compile(content, content.exam!.value);

/** The reference as it ships: all cmdlets of the module. */
export const catalog = new Catalog(files.get('cmdlets.json') as CmdletsFile);

export const blueprint = new Blueprint(files.get('outline.json') as Outline);
