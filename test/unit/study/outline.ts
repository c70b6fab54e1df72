import { join } from 'node:path';
import { compile } from '../../../scripts/content/compile.ts';
import { checkContent } from '../../../scripts/content/build.ts';
import type { Outline } from '../../../src/content/compiled.ts';

const content = await checkContent(join(import.meta.dirname, '..', '..', 'fixtures', 'content'));

/** The outline of a small exam: one domain, one skill, one objective. */
export const outline = compile(content, content.exam!.value).get('outline.json') as Outline;

const shipped = await checkContent(join(import.meta.dirname, '..', '..', '..', 'content'));

/** The outline that the extension ships with. */
export const shippedOutline = (): Outline =>
  compile(shipped, shipped.exam!.value).get('outline.json') as Outline;
