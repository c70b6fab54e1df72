import * as l10n from '@vscode/l10n';
import MarkdownIt from 'markdown-it';
import type { ChoiceQuestion, OrderQuestion, Question } from '../content/schema/question.ts';
import { choices } from './grading.ts';
import { shownOrder } from './quiz.ts';

/** A question with the skill that its objective belongs to. */
export interface AnkiQuestion {
  readonly question: Question;
  readonly skill: string;
}

/** The two sides of a card, in HTML: front below the stem, back above the explanation. */
interface Sides {
  readonly front: string;
  readonly back: string;
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

type Markdown = ReturnType<typeof createMarkdown>;

/** HTML in a text is shown as text, and links lead to https alone: question packs need not be trusted. */
function createMarkdown() {
  const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });
  markdown.validateLink = (url) => /^https:\/\//i.test(url);
  return markdown;
}

function row({ question, skill }: AnkiQuestion, markdown: Markdown): string {
  const { front, back } = sides(question, markdown);
  const source = markdown.utils.escapeHtml(question.source);
  const fields = [
    question.id,
    markdown.render(question.stem) + front,
    `${back}${markdown.render(question.explanation)}<p><a href="${source}">${l10n.t('Source')}</a></p>`,
    `${question.objective} ${skill}`,
  ];
  return fields.map(field).join('\t');
}

function sides(question: Question, markdown: Markdown): Sides {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return choiceSides(question, markdown);
    case 'order':
      return orderSides(question, markdown);
  }
}

function choiceSides(question: ChoiceQuestion, markdown: Markdown): Sides {
  const count = choices(question) ?? 1;
  const task = count === 1 ? l10n.t('Choose one answer') : l10n.t('Choose {0} answers', count);
  const shown = shownOrder(question, SEED).map((index) => question.options[index]!);
  const options = shown.map(({ text }) => `<li>${inline(text, markdown)}</li>`);
  const keys = shown.flatMap((option, place) =>
    // Numbered as on the front: the second of the options is B on both sides.
    option.correct ? [`<li value="${place + 1}">${explained(option, markdown)}</li>`] : [],
  );
  return {
    front: `<p>${task}</p><ol type="A">${options.join('')}</ol>`,
    back: `<ol type="A">${keys.join('')}</ol>`,
  };
}

function orderSides(question: OrderQuestion, markdown: Markdown): Sides {
  const shown = shownOrder(question, SEED).map((index) => question.sequence[index]!);
  const steps = shown.map(({ text }) => `<li>${inline(text, markdown)}</li>`);
  const right = question.sequence.map((step) => `<li>${explained(step, markdown)}</li>`);
  return {
    front: `<p>${l10n.t('Put the steps in the right order')}</p><ul>${steps.join('')}</ul>`,
    back: `<ol>${right.join('')}</ol>`,
  };
}

/** The same parts stand in the same places in every file. */
const SEED = 'anki';

const inline = (text: string, markdown: Markdown) => markdown.renderInline(text.trim());

const explained = (
  part: { readonly text: string; readonly rationale: string },
  markdown: Markdown,
) => `<b>${inline(part.text, markdown)}</b><br>${inline(part.rationale, markdown)}`;

/** HTML without the characters that end a row or a field; as entities they still mean the same, in code too. */
const field = (html: string) =>
  html.trim().replaceAll('\r', '').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
