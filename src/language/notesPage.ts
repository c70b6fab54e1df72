import * as l10n from '@vscode/l10n';
import type { Catalog } from '../cmdlets/catalog.ts';
import type { Notes, OutlineObjective, Scenario } from '../content/compiled.ts';
import type { Guide } from '../content/schema/guide.ts';
import type { Language } from '../study/blueprint.ts';
import { cmdletLink } from './cmdletPage.ts';
import { guideLink } from './guidePage.ts';
import { code, escape, paragraphs } from './markdown.ts';
import { learnLinks } from './pageLinks.ts';
import { scenarioLink } from './scenarioPage.ts';

export interface NotesContext {
  readonly catalog: Catalog;
  /** All that there are; the page names those of the objective. */
  readonly scenarios: readonly Scenario[];
  readonly guides: readonly Guide[];
  readonly language: Language;
}

/** The page of an objective as Markdown: its notes, or where to read until they are written. */
export function notesPage(
  objective: OutlineObjective,
  notes: Notes | undefined,
  { catalog, scenarios, guides, language }: NotesContext,
): string {
  const cmdlets = objective.cmdlets.map((name) => {
    const cmdlet = catalog.find(name);
    return cmdlet ? `- ${cmdletLink(cmdlet)}: ${escape(cmdlet.synopsis)}` : `- ${code(name)}`;
  });
  const scripts = scenarios
    .filter(({ id }) => objective.snippets.includes(id))
    .map((one) => `- ${scenarioLink(one, language)}`);
  const ways = guides
    .filter(({ objectives }) => objectives.includes(objective.id))
    .map((one) => `- ${guideLink(one, language)}`);
  return paragraphs(
    `# ${escape(objective.title[language])}`,
    notes?.markdown.trim() ??
      l10n.t(
        'The notes on this objective are not written yet. Until they are, read Microsoft’s documentation:',
      ),
    notes && objective.links.length > 0 && `## ${l10n.t('Read more')}`,
    learnLinks(objective.links),
    ways.length > 0 && `## ${l10n.t('Guides')}`,
    ways.join('\n'),
    scripts.length > 0 && `## ${l10n.t('Scripts')}`,
    scripts.join('\n'),
    cmdlets.length > 0 && `## ${l10n.t('Cmdlets')}`,
    cmdlets.join('\n'),
    notes && `*${l10n.t('Checked against Microsoft’s documentation on {0}.', notes.checked)}*`,
  );
}
