import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

export const sameText = (a: string, b: string) => bare(a) === bare(b);

export const countOf = (objective: string) =>
  questions.filter((question) => question.objective === objective).length;
