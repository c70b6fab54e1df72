/** What must hold in the cmdlet reference, beyond its schema. */
import { Glossary } from '../glossary.ts';
import type { Content } from '../read.ts';
import type { Problem } from '../source.ts';
import { problem } from './problem.ts';

export function* cmdletsAreUnique(content: Content): Iterable<Problem> {
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

export function* parametersUseTheirSets(content: Content): Iterable<Problem> {
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
export function* positionsAreClear(content: Content): Iterable<Problem> {
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

export function* parametersAreDescribed(content: Content): Iterable<Problem> {
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
export function* glossaryIsUsed(content: Content): Iterable<Problem> {
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
