/** What must hold between objectives, questions and the outline of the exam. */
import type { Content } from '../read.ts';
import type { Problem } from '../source.ts';
import { problem } from './problem.ts';

export function* idsAreUnique(content: Content): Iterable<Problem> {
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

export function* skillsHaveObjectives(content: Content): Iterable<Problem> {
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

export function* objectivesBelongToTheirSkill(content: Content): Iterable<Problem> {
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

export function* questionsHaveAnObjective(content: Content): Iterable<Problem> {
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

export function* datesHavePassed(content: Content): Iterable<Problem> {
  const today = new Date().toISOString().slice(0, 10);
  const entries = [
    ...content.objectives,
    ...content.questions,
    ...content.cmdlets,
    ...content.guides,
    ...content.snippets,
  ];
  for (const entry of entries) {
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

export function* guidesLeadSomewhere(content: Content): Iterable<Problem> {
  const objectives = new Set(content.objectives.map((entry) => entry.value.id));
  for (const entry of content.guides) {
    for (const [index, id] of entry.value.objectives.entries()) {
      if (!objectives.has(id)) {
        const message = `unknown objective "${id}": use an id of content/objectives`;
        yield problem(entry, ['objectives', index], message);
      }
    }
  }
}
