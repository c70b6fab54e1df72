/** The page of a guide, as Markdown. */
import * as l10n from '@vscode/l10n';
import type { Guide } from '../content/schema/guide.ts';
import type { Blueprint, Language } from '../study/blueprint.ts';
import { escape, link, paragraphs } from './markdown.ts';
import { learnLinks, notesLinks } from './pageLinks.ts';
import { pageLink, pagePath } from './pagePath.ts';

export function guidePage(
  { title, notes, objectives, links, checked }: Guide,
  { blueprint, language }: { readonly blueprint: Blueprint; readonly language: Language },
): string {
  const known = objectives.flatMap((id) => blueprint.objective(id) ?? []);
  return paragraphs(
    `# ${escape(title[language])}`,
    notes.trim(),
    known.length > 0 && `## ${l10n.t('Exam objectives')}`,
    notesLinks(known, language),
    `## ${l10n.t('Read more')}`,
    learnLinks(links),
    `*${l10n.t('Checked against Microsoft’s documentation on {0}.', checked)}*`,
  );
}

export const guideLink = ({ id, title }: Guide, language: Language): string =>
  link(title[language], pageLink(pagePath.guide(id, title[language])));
