/** All that the benchmark knows of this project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Catalog } from '../../../src/cmdlets/catalog.ts';
import type { CmdletsFile, Outline } from '../../../src/content/compiled.ts';
import { completionsAt } from '../../../src/language/completion/completion.ts';
import { hoverAt } from '../../../src/language/hover/hover.ts';
import { signatureHelpAt } from '../../../src/language/signature.ts';
import { ScriptDocument } from '../../../src/powershell/document.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Script } from '../../../src/powershell/syntax.ts';
import { Blueprint } from '../../../src/study/blueprint.ts';
import type { Ask, Contender } from './contender.ts';

/** @param content the folder of the compiled content */
export function ours(content: string): Contender {
  const catalog = loadCatalog(content);
  const blueprint = new Blueprint(
    JSON.parse(readFileSync(join(content, 'outline.json'), 'utf8')) as Outline,
  );
  const reference = { catalog, blueprint, language: 'en' } as const;
  return {
    language: 'powershell',
    scan,
    retain: (text) => new ScriptDocument(text),
    open: (text) => {
      const document = new ScriptDocument(text);
      const ask =
        (feature: (script: Script, offset: number) => unknown): Ask =>
        ({ edit, cursor }) =>
          feature(document.edit([edit]), cursor) !== undefined;
      return {
        edit: (edit) => document.edit([edit]),
        features: {
          hover: ask((script, offset) => hoverAt(script, offset, reference)),
          completion: ask((script, offset) => completionsAt(script, offset, catalog)),
          'signature help': ask((script, offset) => signatureHelpAt(script, offset, catalog)),
        },
      };
    },
  };
}

/** Reads the reference as the first hover does: file, JSON, lookup, and one cmdlet found. */
export function loadCatalog(content: string): Catalog {
  const bytes = readFileSync(join(content, 'cmdlets.json'));
  const catalog = new Catalog(JSON.parse(new TextDecoder().decode(bytes)) as CmdletsFile);
  if (!catalog.find('New-CsOnlineVoiceRoute')) {
    throw new Error('the catalog has no New-CsOnlineVoiceRoute');
  }
  return catalog;
}
