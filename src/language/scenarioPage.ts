/** The page of a scenario script, as Markdown. */
import * as l10n from '@vscode/l10n';
import type { Scenario } from '../content/compiled.ts';
import { plainScript } from '../content/stops.ts';
import type { Blueprint, Language } from '../study/blueprint.ts';
import { escape, fence, link, paragraphs } from './markdown.ts';
import { learnLinks, notesLinks } from './pageLinks.ts';
import { pageLink, pagePath } from './pagePath.ts';

export function scenarioPage(
  { id, title, about, script, links, checked }: Scenario,
  { blueprint, language }: { readonly blueprint: Blueprint; readonly language: Language },
): string {
  const objectives = blueprint.objectives.filter(({ snippets }) => snippets.includes(id));
  return paragraphs(
    `# ${escape(title[language])}`,
    about.trim(),
    fence('powershell', plainScript(script).trimEnd()),
    l10n.t(
      'Insert it with tab stops: MS-721: Insert Scenario Script, or type {0} in a PowerShell file.',
      `\`${id}\``,
    ),
    `## ${l10n.t('Read more')}`,
    learnLinks(links),
    objectives.length > 0 && `## ${l10n.t('Exam objectives')}`,
    notesLinks(objectives, language),
    `*${l10n.t('Checked against Microsoft’s documentation on {0}.', checked)}*`,
  );
}

export const scenarioLink = ({ id, title }: Scenario, language: Language): string =>
  link(title[language], pageLink(pagePath.scenario(id, title[language])));
