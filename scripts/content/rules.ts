/** What must hold between content files, beyond the schema of each. */
import { answersBind, gapsAreInTheirCommand } from './commandRules.ts';
import { imagesAreThere, questionsHaveNoMermaid } from './exhibitRules.ts';
import { Glossary } from './glossary.ts';
import { planCoversEverything } from './planRules.ts';
import type { Content } from './read.ts';
import type { Path, Problem } from './source.ts';
import { textsIn } from './texts.ts';
import type { Located } from './validate.ts';

type Rule = (content: Content) => Iterable<Problem>;

export function checkRules(content: Content): Problem[] {
  return rules.flatMap((rule) => [...rule(content)]);
}

const problem = (at: Located<unknown>, path: Path, message: string): Problem => ({
  place: at.source.place([...at.path, ...path]),
  message,
});

function* idsAreUnique(content: Content): Iterable<Problem> {
  const seen = new Set<string>();
  for (const entry of [...content.objectives, ...content.questions, ...content.cases]) {
    if (seen.has(entry.value.id)) {
      yield problem(
        entry,
        ['id'],
        `the id "${entry.value.id}" is used twice: give one of them another`,
      );
    }
    seen.add(entry.value.id);
  }
}

function* cmdletsAreUnique(content: Content): Iterable<Problem> {
  const seen = new Set<string>();
  for (const entry of content.cmdlets) {
    const name = entry.value.name.toLowerCase();
    if (seen.has(name)) {
      yield problem(
        entry,
        ['name'],
        `the cmdlet "${entry.value.name}" is described twice: keep one`,
      );
    }
    seen.add(name);
  }
}

function* skillsHaveObjectives(content: Content): Iterable<Problem> {
  if (!content.exam) {
    return;
  }
  const filled = new Set(content.objectives.map((entry) => entry.skill));
  for (const [d, domain] of content.exam.value.domains.entries()) {
    for (const [s, skill] of domain.skills.entries()) {
      if (!filled.has(skill.id)) {
        const message = `the skill "${skill.id}" has no objectives: write content/objectives/${skill.id}.yaml`;
        yield problem(content.exam, ['domains', d, 'skills', s, 'id'], message);
      }
    }
  }
}

function* objectivesBelongToTheirSkill(content: Content): Iterable<Problem> {
  const domains = content.exam?.value.domains ?? [];
  const skills = new Set(domains.flatMap((domain) => domain.skills.map((skill) => skill.id)));
  for (const entry of content.objectives) {
    if (content.exam && !skills.has(entry.skill)) {
      yield problem(
        entry,
        ['id'],
        `exam.yaml has no skill "${entry.skill}": rename this file after a skill`,
      );
    } else if (!entry.value.id.startsWith(`${entry.skill}.`)) {
      yield problem(entry, ['id'], `the id must begin with its skill: "${entry.skill}.…"`);
    }
  }
}

function* questionsHaveAnObjective(content: Content): Iterable<Problem> {
  const objectives = new Set(content.objectives.map((entry) => entry.value.id));
  for (const entry of content.questions) {
    const { id, objective } = entry.value;
    if (!objectives.has(objective)) {
      yield problem(
        entry,
        ['objective'],
        `unknown objective "${objective}": use an id of content/objectives`,
      );
    } else if (!objective.startsWith(`${entry.skill}.`)) {
      yield problem(
        entry,
        ['objective'],
        `this objective is not of ${entry.skill}: move the item to its skill's file`,
      );
    } else if (!id.startsWith(`${objective}.`)) {
      yield problem(entry, ['id'], `the id must begin with its objective: "${objective}.…"`);
    }
  }
}

/** The cmdlets of the module: the reference has all of them. */
const knownCmdlets = (content: Content) =>
  new Set(content.cmdlets.map((entry) => entry.value.name));

/** Every cmdlet that an objective names is one of the module's. */
function* cmdletsAreOfTheModule(content: Content): Iterable<Problem> {
  const known = knownCmdlets(content);
  for (const entry of content.objectives) {
    for (const [index, name] of entry.value.cmdlets.entries()) {
      // Names of the form Verb-Cs… are found in all texts alike.
      if (!known.has(name) && !name.match(CMDLET)) {
        yield problem(entry, ['cmdlets', index], unknownCmdlet(name));
      }
    }
  }
}

/** As far as a word of a text can be told to be a cmdlet of this module: `Verb-Cs…`. */
const CMDLET = /\b[A-Z][a-z]+-Cs[A-Z]\w*/g;

function* textsNameCmdletsOfTheModule(content: Content): Iterable<Problem> {
  const known = knownCmdlets(content);
  for (const entry of [
    ...content.objectives,
    ...content.questions,
    ...content.cmdlets,
    ...content.glossary,
  ]) {
    for (const [path, text] of textsIn(entry.value, [])) {
      for (const [name] of text.matchAll(CMDLET)) {
        if (!known.has(name)) {
          yield problem(entry, path, unknownCmdlet(name));
        }
      }
    }
  }
}

const unknownCmdlet = (name: string) =>
  `unknown cmdlet "${name}": correct the name, or describe it in content/cmdlets if the module has it`;

function* parametersUseTheirSets(content: Content): Iterable<Problem> {
  for (const entry of content.cmdlets) {
    const sets = new Set(entry.value.sets);
    const names = new Set<string>();
    for (const [p, parameter] of entry.value.parameters.entries()) {
      const at = ['parameters', p];
      for (const spelling of [parameter.name, ...(parameter.aliases ?? [])]) {
        if (names.has(spelling.toLowerCase())) {
          yield problem(
            entry,
            [...at, 'name'],
            `"${spelling}" names two parameters of this cmdlet: keep one`,
          );
        }
        names.add(spelling.toLowerCase());
      }
      const required = Array.isArray(parameter.required) ? parameter.required : [];
      for (const set of [...(parameter.sets ?? []), ...required]) {
        if (!sets.has(set)) {
          yield problem(
            entry,
            at,
            `unknown parameter set "${set}": the sets are ${[...sets].join(', ')}`,
          );
        }
      }
    }
  }
}

/** PowerShell could not tell which of two an argument without a name is for, and a switch takes none. */
function* positionsAreClear(content: Content): Iterable<Problem> {
  for (const entry of content.cmdlets) {
    for (const set of entry.value.sets) {
      const taken = new Set<number>();
      for (const [p, { name, type, position, sets }] of entry.value.parameters.entries()) {
        if (position === undefined || !(sets?.includes(set) ?? true)) {
          continue;
        }
        if (type === 'SwitchParameter' || taken.has(position)) {
          const message =
            type === 'SwitchParameter'
              ? `-${name} is a switch: it has no position`
              : `-${name} has a position that another parameter of the set "${set}" has`;
          yield problem(entry, ['parameters', p, 'position'], message);
        }
        taken.add(position);
      }
    }
  }
}

function* parametersAreDescribed(content: Content): Iterable<Problem> {
  const glossary = new Glossary(content.glossary.map((entry) => entry.value));
  for (const entry of content.cmdlets) {
    for (const [p, { name, description }] of entry.value.parameters.entries()) {
      if (description === undefined && glossary.describe(entry.value.name, name) === undefined) {
        const message = `-${name} is not described: give it a description, here or in content/glossary`;
        yield problem(entry, ['parameters', p], message);
      }
    }
  }
}

/** An entry that serves nobody is out of date, or misspelt. */
function* glossaryIsUsed(content: Content): Iterable<Problem> {
  const glossary = new Glossary(content.glossary.map((entry) => entry.value));
  const used = new Set(
    content.cmdlets.flatMap(({ value }) =>
      value.parameters
        .filter(({ description }) => description === undefined)
        .map(({ name }) => glossary.entryFor(value.name, name)),
    ),
  );
  for (const entry of content.glossary) {
    if (!used.has(entry.value)) {
      yield problem(
        entry,
        ['name'],
        `no parameter takes its description from here: remove the entry or correct it`,
      );
    }
  }
}

function* datesHavePassed(content: Content): Iterable<Problem> {
  const today = new Date().toISOString().slice(0, 10);
  for (const entry of [...content.objectives, ...content.questions, ...content.cmdlets]) {
    const dates: { checked?: string | undefined; reviewed?: string | undefined } = entry.value;
    for (const field of ['checked', 'reviewed'] as const) {
      if ((dates[field] ?? '') > today) {
        yield problem(
          entry,
          [field],
          `"${field}" lies in the future: use the day on which it was done`,
        );
      }
    }
  }
}

const rules: readonly Rule[] = [
  idsAreUnique,
  cmdletsAreUnique,
  skillsHaveObjectives,
  objectivesBelongToTheirSkill,
  questionsHaveAnObjective,
  gapsAreInTheirCommand,
  answersBind,
  cmdletsAreOfTheModule,
  textsNameCmdletsOfTheModule,
  parametersUseTheirSets,
  positionsAreClear,
  parametersAreDescribed,
  glossaryIsUsed,
  datesHavePassed,
  planCoversEverything,
  imagesAreThere,
  questionsHaveNoMermaid,
];
