import * as l10n from '@vscode/l10n';
import type { Question } from '../content/schema/question.ts';
import { createMarkdown, type Markdown } from './ankiMarkdown.ts';
import { sides } from './ankiSides.ts';

/** A question with the skill that its objective belongs to. */
export interface AnkiQuestion {
  readonly question: Question;
  readonly skill: string;
}

/** https://docs.ankiweb.net/importing/text-files.html#file-headers */
const HEADER = [
  '#separator:tab',
  '#html:true',
  '#columns:GUID\tFront\tBack\tTags',
  '#guid column:1',
  '#tags column:4',
];

/**
 * Questions as a text file that Anki imports, a row each. A question's id is its GUID, so that importing a later file
 * updates a card and keeps its schedule.
 */
export function ankiFile(questions: readonly AnkiQuestion[]): string {
  const markdown = createMarkdown();
  const rows = questions.map((one) => row(one, markdown));
  return [...HEADER, ...rows].map((line) => `${line}\n`).join('');
}

function row({ question, skill }: AnkiQuestion, markdown: Markdown): string {
  const { front, back } = sides(question, markdown);
  const scenario = question.case ? markdown.render(question.case.text) : '';
  const source = markdown.utils.escapeHtml(question.source);
  const fields = [
    question.id,
    scenario + markdown.render(question.stem) + front,
    `${back}${markdown.render(question.explanation)}<p><a href="${source}">${l10n.t('Source')}</a></p>`,
    `${question.objective} ${skill}`,
  ];
  return fields.map(field).join('\t');
}

/** HTML without the characters that end a row or a field; as entities they still mean the same, in code too. */
const field = (html: string) =>
  html.trim().replaceAll('\r', '').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
