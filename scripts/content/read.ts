import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import {
  cmdletFile,
  glossaryFile,
  moduleFile,
  parameter,
  type GlossaryEntry,
  type Module,
  type WrittenCmdlet,
  type WrittenParameter,
} from '../../src/content/schema/cmdlet.ts';
import { guideFile, type Guide } from '../../src/content/schema/guide.ts';
import { caseFile, type CaseStudy } from '../../src/content/schema/case.ts';
import { exam, type Exam } from '../../src/content/schema/exam.ts';
import { objectiveFile, type Objective } from '../../src/content/schema/objective.ts';
import { pagesFile } from '../../src/content/schema/pages.ts';
import { planFile, type WrittenPlan } from '../../src/content/schema/plan.ts';
import { questionFile, type Question } from '../../src/content/schema/question.ts';
import { readSnippets, type WrittenSnippet } from './snippets.ts';
import { Source, type Problem } from './source.ts';
import { validate, type Located } from './validate.ts';

/** Everything that `content/` holds, with the place of every entry. */
export interface Content {
  readonly exam: Located<Exam> | undefined;
  /** Each with the skill that its file is named after. */
  readonly objectives: readonly (Located<Objective> & { readonly skill: string })[];
  /** Those of case studies too, each with the skill of its objective. */
  readonly questions: readonly (Located<Question> & { readonly skill: string })[];
  readonly cases: readonly Located<CaseStudy>[];
  readonly cmdlets: readonly Located<WrittenCmdlet>[];
  readonly commonParameters: readonly Located<WrittenParameter>[];
  readonly glossary: readonly Located<GlossaryEntry>[];
  readonly module: Module | undefined;
  readonly plan: Located<WrittenPlan> | undefined;
  readonly guides: readonly Located<Guide>[];
  /** The pages of Microsoft's documentation that somebody has seen. */
  readonly pages: readonly Located<string>[];
  /** The scripts of `snippets/`, beside the content folder. */
  readonly snippets: readonly WrittenSnippet[];
  /** The names of the images that questions may show. */
  readonly images: readonly string[];
}

/**
 * Reads and checks every content file.
 * @param folder the content folder; its name begins the paths that messages show
 */
export async function readContent(folder: string, problems: Problem[]): Promise<Content> {
  const source = async (...path: string[]) =>
    new Source(join(basename(folder), ...path), await readFile(join(folder, ...path), 'utf8'));

  const list = async <T>(
    schema: z.ZodType<readonly T[]>,
    ...path: string[]
  ): Promise<Located<T>[]> => {
    const file = await source(...path);
    return (validate(file, schema, problems) ?? []).map((value, index) => ({
      value,
      source: file,
      path: [index],
    }));
  };

  // Of a skill or of an area: whatever the files of the folder are named after.
  const bySkill = async <T>(schema: z.ZodType<readonly T[]>, kind: string) => {
    const files = await yamlFiles(join(folder, kind));
    const lists = files.map(async (name) =>
      (await list(schema, kind, name)).map((entry) => ({
        ...entry,
        skill: basename(name, '.yaml'),
      })),
    );
    return (await Promise.all(lists)).flat();
  };

  // A folder with a file for each entry.
  const files = async <T>(schema: z.ZodType<T>, kind: string): Promise<Located<T>[]> => {
    const read = (await yamlFiles(join(folder, kind))).map(async (name) => {
      const file = await source(kind, name);
      const value = validate(file, schema, problems);
      return value ? [{ value, source: file, path: [] }] : [];
    });
    return (await Promise.all(read)).flat();
  };

  const cases = await files(caseFile, 'cases');
  const examSource = await source('exam.yaml');
  const examValue = validate(examSource, exam, problems);
  const planSource = await source('plan.yaml');
  const plan = validate(planSource, planFile, problems);
  return {
    exam: examValue && { value: examValue, source: examSource, path: [] },
    objectives: await bySkill(objectiveFile, 'objectives'),
    questions: [...(await bySkill(questionFile, 'questions')), ...cases.flatMap(questionsOf)],
    cases,
    cmdlets: await bySkill(cmdletFile, 'cmdlets'),
    commonParameters: await list(parameter.array(), 'common-parameters.yaml'),
    glossary: await bySkill(glossaryFile, 'glossary'),
    module: validate(await source('module.yaml'), moduleFile, problems),
    plan: plan && { value: plan, source: planSource, path: [] },
    guides: await files(guideFile, 'guides'),
    pages: await list(pagesFile, 'pages.yaml'),
    snippets: await readSnippets(join(folder, '..', 'snippets'), problems),
    images: (await readdir(join(folder, 'images'))).sort(),
  };
}

/** The questions of a case study, each with the scenario that it needs. */
const questionsOf = ({ value, source }: Located<CaseStudy>) => {
  const { id, title, scenario: text } = value;
  return value.questions.map((question, index) => ({
    value: { ...question, case: { id, title, text, place: index } },
    source,
    path: ['questions', index],
    skill: question.objective.split('.', 1)[0]!,
  }));
};

async function yamlFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
}
