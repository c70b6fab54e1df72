import type {
  CmdletsFile,
  GuidesFile,
  NotesFile,
  Outline,
  OutlineObjective,
  SnippetsFile,
} from '../../src/content/compiled.ts';
import type { Exam } from '../../src/content/schema/exam.ts';
import type { WrittenParameter } from '../../src/content/schema/cmdlet.ts';
import { Glossary } from './glossary.ts';
import { resolveGroups } from './plan.ts';
import type { Content } from './read.ts';
import { usualOf } from './usual.ts';

/** The compiled files by their path below `dist/content/`. */
export type CompiledFiles = ReadonlyMap<string, unknown>;

/** Turns checked content into the files that the extension reads. */
export function compile(content: Content, exam: Exam): CompiledFiles {
  const files = new Map<string, unknown>();
  files.set('outline.json', outline(content, exam));
  files.set('cmdlets.json', cmdlets(content));
  files.set('snippets.json', snippets(content));
  files.set('guides.json', content.guides.map(({ value }) => value) satisfies GuidesFile);
  for (const skill of skillsOf(exam)) {
    files.set(`notes/${skill}.json`, notes(content, skill));
    files.set(
      `questions/${skill}.json`,
      content.questions.filter((entry) => entry.skill === skill).map((entry) => entry.value),
    );
  }
  return files;
}

const skillsOf = (exam: Exam) =>
  exam.domains.flatMap((domain) => domain.skills.map((skill) => skill.id));

function outline(content: Content, exam: Exam): Outline {
  const counts = new Map<string, number>();
  for (const { value } of content.questions) {
    counts.set(value.objective, (counts.get(value.objective) ?? 0) + 1);
  }
  const objectives = skillsOf(exam).flatMap((skill) =>
    content.objectives
      .filter((entry) => entry.skill === skill)
      .map(({ value }): OutlineObjective => {
        const { id, title, cmdlets, snippets, links } = value;
        const questions = counts.get(id) ?? 0;
        return {
          id,
          skill,
          title,
          cmdlets,
          snippets,
          links,
          questions,
          hasNotes: value.notes !== undefined,
        };
      }),
  );
  const changed = content.questions.flatMap(({ value: { id, changed: day } }) =>
    day === undefined ? [] : [[id, day] as const],
  );
  const { weeks = [], modules = [] } = content.plan?.value ?? {};
  return {
    exam,
    objectives,
    changed: Object.fromEntries(changed),
    plan: {
      weeks: resolveGroups(weeks, objectives),
      modules: resolveGroups(modules, objectives),
    },
  };
}

const snippets = (content: Content): SnippetsFile =>
  content.snippets.map(({ id, value, script }) => ({ id, ...value, script }));

function cmdlets(content: Content): CmdletsFile {
  const glossary = new Glossary(content.glossary.map((entry) => entry.value));
  const described = (cmdlet: string) => (parameter: WrittenParameter) => ({
    ...parameter,
    description: parameter.description ?? glossary.describe(cmdlet, parameter.name) ?? '',
  });
  const file: CmdletsFile = {
    cmdlets: content.cmdlets
      .map(({ value }) => ({ ...value, parameters: value.parameters.map(described(value.name)) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    common: content.commonParameters.map(({ value }) => described('')(value)),
    documented: content.module?.documentation.date ?? '',
  };
  return {
    ...file,
    cmdlets: file.cmdlets.map((cmdlet) => ({ ...cmdlet, usual: usualOf(cmdlet, file) })),
  };
}

function notes(content: Content, skill: string): NotesFile {
  const file: Record<string, NotesFile[string]> = {};
  for (const { value, skill: own } of content.objectives) {
    if (own === skill && value.notes !== undefined && value.checked !== undefined) {
      file[value.id] = { markdown: value.notes, checked: value.checked };
    }
  }
  return file;
}
