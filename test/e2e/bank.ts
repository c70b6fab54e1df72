import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { root } from '../../scripts/paths.ts';
import type { Question } from '../../src/content/schema/question.ts';

const folder = (name: string) => join(root, 'content', name);
const filesOf = (name: string) => readdirSync(folder(name)).map((file) => join(folder(name), file));
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** The histories of these tests begin with the skill that the tests study. */
const directRoutingFirst = (a: string, b: string) =>
  Number(b.endsWith('direct-routing.yaml')) - Number(a.endsWith('direct-routing.yaml'));

/** The whole bank, questions of case studies included. */
export const questions: readonly Question[] = [
  ...filesOf('questions')
    .sort(directRoutingFirst)
    .flatMap((file) => read(file) as Question[]),
  ...filesOf('cases').flatMap((file) => (read(file) as { questions: Question[] }).questions),
];

/** A case study as a section of a mock exam, by the name of its file. */
export function caseSection(slug: string): { case: string; questions: string[] } {
  const study = read(join(folder('cases'), `${slug}.yaml`)) as {
    id: string;
    questions: Question[];
  };
  return { case: study.id, questions: study.questions.map(({ id }) => id) };
}

/** Letters and digits of a text: what is left of Markdown once it is drawn. */
const bare = (text: string) => text.replace(/^```\w+$/gm, '').replace(/[^\p{L}\p{N}]/gu, '');

/** The question whose stem the page shows: the longest, where one stem is part of another. */
export function questionShown(text: string): Question {
  const shown = bare(text);
  const [found] = questions
    .filter((question) => shown.includes(bare(question.stem)))
    .sort((a, b) => b.stem.length - a.stem.length);
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
