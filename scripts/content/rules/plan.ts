/** What must hold for the plan, beyond its schema. */
import type { WrittenGroup } from '../../../src/content/schema/plan.ts';
import { resolveGroups } from '../plan.ts';
import type { Content } from '../read.ts';
import type { Path, Problem } from '../source.ts';

/** Both ways through the objectives name what there is, once, and leave none out. */
export function* planCoversEverything(content: Content): Iterable<Problem> {
  const { plan } = content;
  if (!plan) {
    return;
  }
  const problem = (path: Path, message: string) => ({ place: plan.source.place(path), message });
  for (const kind of ['weeks', 'modules'] as const) {
    const groups = plan.value[kind];
    yield* namesAreKnown(groups, content, (path, message) => problem([kind, ...path], message));
    const objectives = content.objectives.map(({ value, skill }) => ({ id: value.id, skill }));
    const covered = new Set(resolveGroups(groups, objectives).flatMap((one) => one.objectives));
    const missing = objectives.filter(({ id }) => !covered.has(id));
    for (const { id } of missing) {
      yield problem(
        [kind],
        `"${id}" is in none of the ${kind}: add it, or its skill, to one of them`,
      );
    }
  }
}

function* namesAreKnown(
  groups: readonly WrittenGroup[],
  content: Content,
  problem: (path: Path, message: string) => Problem,
): Iterable<Problem> {
  const known = new Set(content.objectives.flatMap(({ value, skill }) => [value.id, skill]));
  const seen = new Set<string>();
  for (const [g, { covers }] of groups.entries()) {
    for (const [c, id] of covers.entries()) {
      if (!known.has(id)) {
        yield problem([g, 'covers', c], `unknown skill or objective "${id}": correct its id`);
      } else if (seen.has(id)) {
        yield problem([g, 'covers', c], `"${id}" is covered twice: name it once`);
      }
      seen.add(id);
    }
  }
}
