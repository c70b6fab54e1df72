import * as l10n from '@vscode/l10n';
import type { Catalog } from '../cmdlets/catalog.ts';
import type { Notes, OutlineObjective } from '../content/compiled.ts';
import type { Language } from '../study/blueprint.ts';
import { cmdletLink } from './cmdletPage.ts';
import { code, escape, link, paragraphs } from './markdown.ts';

/** The page of an objective as Markdown: its notes, or where to read until they are written. */
export function notesPage(
  objective: OutlineObjective,
  notes: Notes | undefined,
  { catalog, language }: { readonly catalog: Catalog; readonly language: Language },
): string {
  const links = objective.links.map(({ title, url }) => `- ${link(title, url)}`);
  const cmdlets = objective.cmdlets.map((name) => {
    const cmdlet = catalog.find(name);
    return cmdlet ? `- ${cmdletLink(cmdlet)}: ${escape(cmdlet.synopsis)}` : `- ${code(name)}`;
  });
  return paragraphs(
    `# ${escape(objective.title[language])}`,
    notes?.markdown.trim() ??
      l10n.t(
        'The notes on this objective are not written yet. Until they are, read Microsoft’s documentation:',
      ),
    notes && links.length > 0 && `## ${l10n.t('Read more')}`,
    links.join('\n'),
    cmdlets.length > 0 && `## ${l10n.t('Cmdlets')}`,
    cmdlets.join('\n'),
    notes && `*${l10n.t('Checked against Microsoft’s documentation on {0}.', notes.checked)}*`,
  );
}
