import type { Blueprint } from '../blueprint.ts';
import type { ExamResult } from '../log/examEvents.ts';
import { domainWeight } from '../reviews/weights.ts';

export interface Points {
  readonly points: number;
  readonly max: number;
}

export interface PointsIn extends Points {
  /** Id of a domain, skill or objective. */
  readonly id: string;
}

export interface ExamScore extends Points {
  /** The estimate on the exam's scale, 1 to 1,000. */
  readonly scaled: number;
  /** What chance leaves open: in four cases of five another exam of this kind would come out between. */
  readonly low: number;
  readonly high: number;
  readonly passed: boolean;
  readonly domains: readonly PointsIn[];
  readonly skills: readonly PointsIn[];
  /** The objectives on which points were lost, those that cost most of the exam first. */
  readonly weakest: readonly PointsIn[];
}

const SCALE = 1000;

/** Four times in five the true share lies within so many standard errors. */
const Z = 1.2816;

/**
 * The score of a mock exam. The share of the points, each domain by its weight in the blueprint, is taken for the scaled
 * score: 70 % for 700. Microsoft does not publish how points become a scaled score, nor that 700 would be 70 %.
 * https://learn.microsoft.com/credentials/certifications/exam-scoring-reports
 * @param passing the scaled score that is needed
 */
export function scoreOf(
  results: readonly ExamResult[],
  blueprint: Blueprint,
  passing: number,
): ExamScore {
  const within = (id: string): PointsIn => {
    const objectives = new Set(blueprint.objectivesIn(id).map((one) => one.id));
    return { id, ...sum(results.filter(({ objective }) => objectives.has(objective))) };
  };
  const asked = ({ max }: Points) => max > 0;
  const domains = blueprint.domains.map(({ id }) => within(id)).filter(asked);
  const skills = blueprint.domains.flatMap((domain) => domain.skills.map(({ id }) => within(id)));
  const weights = new Map(blueprint.domains.map((domain) => [domain.id, domainWeight(domain)]));
  const share = weightedShare(domains, weights);
  const spread = Z * Math.sqrt((share * (1 - share)) / Math.max(1, results.length));
  const scaled = toScale(share);
  return {
    ...sum(results),
    scaled,
    low: toScale(share - spread),
    high: toScale(share + spread),
    passed: scaled >= passing,
    domains,
    skills: skills.filter(asked),
    weakest: weakest(results),
  };
}

const toScale = (share: number) => Math.min(SCALE, Math.max(1, Math.round(SCALE * share)));

function weightedShare(domains: readonly PointsIn[], weights: ReadonlyMap<string, number>): number {
  const weight = ({ id }: PointsIn) => weights.get(id) ?? 0;
  const all = domains.reduce((total, domain) => total + weight(domain), 0);
  const reached = domains.reduce(
    (total, domain) => total + (weight(domain) * domain.points) / domain.max,
    0,
  );
  return all === 0 ? 0 : reached / all;
}

function sum(results: readonly Points[]): Points {
  return {
    points: results.reduce((total, one) => total + one.points, 0),
    max: results.reduce((total, one) => total + one.max, 0),
  };
}

/** By the share of questions lost, so that one with many keys does not weigh more than another. */
function weakest(results: readonly ExamResult[]): PointsIn[] {
  const lost = (ones: readonly ExamResult[]) =>
    ones.reduce((total, { points, max }) => total + 1 - points / max, 0);
  return [...Map.groupBy(results, ({ objective }) => objective)]
    .filter(([, ones]) => lost(ones) > 0)
    .sort(([, a], [, b]) => lost(b) - lost(a))
    .map(([id, ones]) => ({ id, ...sum(ones) }));
}
