import type { PlanGroup } from '../../src/content/compiled.ts';
import type { WrittenGroup } from '../../src/content/schema/plan.ts';

export interface PlannedObjective {
  readonly id: string;
  readonly skill: string;
}

/** The groups with the objectives that each covers, in the order of these. */
export function resolveGroups(
  groups: readonly WrittenGroup[],
  objectives: readonly PlannedObjective[],
): PlanGroup[] {
  const groupOf = new Map(groups.flatMap((group) => group.covers.map((id) => [id, group])));
  const own = Map.groupBy(objectives, ({ id, skill }) => groupOf.get(id) ?? groupOf.get(skill));
  return groups.map((group) => ({
    id: group.id,
    title: group.title,
    objectives: (own.get(group) ?? []).map(({ id }) => id),
    exam: group.exam ?? false,
  }));
}
