import type { OutlineObjective } from '../content/compiled.ts';
import type { Link } from '../content/schema/text.ts';
import type { Language } from '../study/blueprint.ts';
import { link } from './markdown.ts';
import { pageLink, pagePath } from './pagePath.ts';

/** A list of links to the notes on objectives. */
export const notesLinks = (objectives: readonly OutlineObjective[], language: Language): string =>
  objectives
    .map(
      ({ id, title }) =>
        `- ${link(title[language], pageLink(pagePath.notes(id, title[language])))}`,
    )
    .join('\n');

/** A list of links to Microsoft Learn. */
export const learnLinks = (links: readonly Link[]): string =>
  links.map(({ title, url }) => `- ${link(title, url)}`).join('\n');
