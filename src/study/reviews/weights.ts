import type { Domain } from '../../content/schema/exam.ts';
import type { Blueprint } from '../blueprint.ts';

/** The middle of a domain's share of the exam, in percent; the shares of all add up to about 100. */
export const domainWeight = ({ weight: { min, max } }: Domain): number => (min + max) / 2;

/**
 * The share of the exam, 0 to 1, that each objective stands for, by its id: its domain's share, spread evenly over the
 * domain's objectives. All of them add up to 1.
 */
export function objectiveWeights(blueprint: Blueprint): Map<string, number> {
  const all = blueprint.domains.reduce((sum, domain) => sum + domainWeight(domain), 0);
  const shares = blueprint.domains.flatMap((domain) => {
    const objectives = blueprint.objectivesIn(domain.id);
    const share = domainWeight(domain) / all / objectives.length;
    return objectives.map(({ id }) => [id, share] as const);
  });
  return new Map(shares);
}
