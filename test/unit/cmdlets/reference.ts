import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Catalog } from '../../../src/cmdlets/catalog.ts';
import type { Cmdlet, Parameter } from '../../../src/content/schema/cmdlet.ts';

const content = join(import.meta.dirname, '..', '..', 'fixtures', 'content');
const read = (...path: string[]): unknown => parse(readFileSync(join(content, ...path), 'utf8'));

/** A small reference: New- and Set-CsOnlineVoiceRoute with a few parameters. */
export const catalog = new Catalog({
  cmdlets: read('cmdlets', 'routing.yaml') as Cmdlet[],
  common: read('common-parameters.yaml') as Parameter[],
  documented: '2026-08-21',
});
