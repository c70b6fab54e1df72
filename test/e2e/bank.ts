import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { root } from '../../scripts/paths.ts';
import type { Question } from '../../src/content/schema/question.ts';

const questions = parse(
  readFileSync(join(root, 'content', 'questions', 'direct-routing.yaml'), 'utf8'),
) as Question[];

/** Letters and digits of a text: what is left of Markdown once it is drawn. */
const bare = (text: string) => text.replace(/^```\w+$/gm, '').replace(/[^\p{L}\p{N}]/gu, '');

/** The question of Direct Routing whose stem the page shows. */
export function questionShown(text: string): Question {
  const shown = bare(text);
  const found = questions.find((question) => shown.includes(bare(question.stem)));
  if (!found) {
    throw new Error(`no question of the bank is shown in: ${text.slice(0, 200)}`);
  }
  return found;
}

const markdownIt = new MarkdownIt();

/** A line of Markdown as a page draws it. */
const drawn = (markdown: string) =>
  markdownIt
    .renderInline(markdown.trim())
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
    )
    .replace(/\s+/g, ' ');

/** Whether a page shows a text of the bank. */
export const isShown = (shown: string, markdown: string) =>
  shown.trim().replace(/\s+/g, ' ') === drawn(markdown);

export const countOf = (objective: string) =>
  questions.filter((question) => question.objective === objective).length;
