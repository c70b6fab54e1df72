/** Which rows the view of the objectives has, by how they are grouped and filtered. */
import type { OutlineObjective } from '../content/compiled.ts';
import type { Blueprint } from './blueprint.ts';
import { levelOf, type Readiness } from './reviews/readiness.ts';

export const GROUPINGS = ['domain', 'week', 'module', 'weakest'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const FILTERS = ['all', 'due', 'weak', 'unseen'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Arrangement {
  readonly grouping: Grouping;
  readonly filter: Filter;
}

/** By id of the objective. */
export type ReadinessOf = ReadonlyMap<string, Readiness>;

/** The rows by their ids: of domains, skills, weeks, modules and objectives. */
export class Rows {
  readonly roots: readonly string[];
  readonly #children = new Map<string, readonly string[]>();
  readonly #parents = new Map<string, string>();

  constructor(blueprint: Blueprint, readiness: ReadinessOf, { grouping, filter }: Arrangement) {
    const keeps = ({ id }: OutlineObjective) => passes(filter, readiness.get(id));
    const kept = blueprint.objectives.filter(keeps);
    if (grouping === 'weakest') {
      this.roots = weakestFirst(kept, readiness).map(({ id }) => id);
      return;
    }
    const below = (scope: string) => blueprint.objectivesIn(scope).filter(keeps);
    if (grouping === 'domain') {
      this.roots = this.#parts(
        blueprint.domains.map(({ id }) => id),
        (domain) => {
          const skills = blueprint.domains.find(({ id }) => id === domain)?.skills ?? [];
          return this.#parts(
            skills.map(({ id }) => id),
            (skill) => below(skill).map(({ id }) => id),
          );
        },
      );
      return;
    }
    const groups = grouping === 'week' ? blueprint.weeks : blueprint.modules;
    // What is for mock exams covers no objective: it is there as long as nothing is filtered.
    const forExams = groups.filter(({ exam }) => exam && filter === 'all').map(({ id }) => id);
    const filled = this.#parts(
      groups.map(({ id }) => id),
      (group) => below(group).map(({ id }) => id),
    );
    this.roots = groups
      .map(({ id }) => id)
      .filter((id) => filled.includes(id) || forExams.includes(id));
  }

  childrenOf(id: string): readonly string[] {
    return this.#children.get(id) ?? [];
  }

  parentOf(id: string): string | undefined {
    return this.#parents.get(id);
  }

  has(id: string): boolean {
    return this.roots.includes(id) || this.#parents.has(id);
  }

  /** Those of some rows that have something below them, which is noted. */
  #parts(ids: readonly string[], children: (id: string) => readonly string[]): string[] {
    return ids.filter((id) => {
      const own = children(id);
      this.#children.set(id, own);
      own.forEach((child) => this.#parents.set(child, id));
      return own.length > 0;
    });
  }
}

function passes(filter: Filter, readiness: Readiness | undefined): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'due':
      return (readiness?.due ?? 0) > 0;
    case 'weak':
      return readiness !== undefined && levelOf(readiness) === 'weak';
    case 'unseen':
      return readiness !== undefined && levelOf(readiness) === 'unseen';
  }
}

/** By the low end of the range; then what was never asked, then what there are no questions on. */
function weakestFirst(
  objectives: readonly OutlineObjective[],
  readiness: ReadinessOf,
): OutlineObjective[] {
  const rank = ({ id }: OutlineObjective) => {
    const own = readiness.get(id);
    if (!own || own.total === 0) {
      return 3;
    }
    return own.asked === 0 ? 2 : own.low;
  };
  return objectives.toSorted((a, b) => rank(a) - rank(b));
}
