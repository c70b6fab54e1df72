import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Blueprint } from '../../../src/study/blueprint.ts';
import type { Readiness } from '../../../src/study/reviews/readiness.ts';
import { FILTERS, GROUPINGS, Rows, type Filter, type Grouping } from '../../../src/study/rows.ts';
import { shippedOutline } from './outline.ts';

const blueprint = new Blueprint(shippedOutline());
const OBJECTIVES = blueprint.objectives.map(({ id }) => id);

const readiness = (low: number, high: number, due = 0): Readiness => ({
  low,
  high,
  asked: 5,
  total: 5,
  due,
});
const UNSEEN: Readiness = { low: 0, high: 1, asked: 0, total: 5, due: 0 };
const EMPTY: Readiness = { low: 0, high: 1, asked: 0, total: 0, due: 0 };

/** All objectives without questions but some. */
const study = (some: Record<string, Readiness>) =>
  new Map(OBJECTIVES.map((id) => [id, some[id] ?? EMPTY]));

const rows = (grouping: Grouping, filter: Filter, some: Record<string, Readiness> = {}) =>
  new Rows(blueprint, study(some), { grouping, filter });

/** The objectives below the rows, in their order. */
function leaves(of: Rows): string[] {
  const below = (id: string): string[] =>
    blueprint.objective(id) ? [id] : of.childrenOf(id).flatMap(below);
  return of.roots.flatMap(below);
}

const [A, B, C] = [
  'network.architecture',
  'meetings.policies',
  'direct-routing.voice-routes',
] as const;

describe('the rows of the objectives view', () => {
  it('hold every objective once, however they are grouped', () => {
    for (const grouping of GROUPINGS) {
      assert.deepEqual(leaves(rows(grouping, 'all')).sort(), [...OBJECTIVES].sort(), grouping);
    }
  });

  it('are domains, six weeks, fourteen modules, or objectives alone', () => {
    const roots = GROUPINGS.map((grouping) => rows(grouping, 'all').roots.length);
    assert.deepEqual(roots, [4, 6, 14, 168]);
    assert.deepEqual(rows('week', 'all').childrenOf('week.6'), []);
  });

  it('are those that a filter keeps, without empty groups', () => {
    const some = { [A]: readiness(0.1, 0.5), [B]: readiness(0.8, 0.9, 2), [C]: UNSEEN };
    const kept = (filter: Filter) => leaves(rows('module', filter, some));
    assert.deepEqual(kept('weak'), [A]);
    assert.deepEqual(kept('due'), [B]);
    assert.deepEqual(kept('unseen'), [C]);
    assert.deepEqual(rows('week', 'weak', some).roots, ['week.5']);
    assert.deepEqual(rows('domain', 'due', some).roots, ['meetings-events']);
    assert.deepEqual(rows('domain', 'due').roots, []);
  });

  it('put the weakest first, then what was never asked, then what has no questions', () => {
    const some = { [A]: readiness(0.6, 0.9), [B]: readiness(0.2, 0.9), [C]: UNSEEN };
    const { roots } = rows('weakest', 'all', some);
    assert.deepEqual(roots.slice(0, 3), [B, A, C]);
  });

  it('know the way up from each of them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GROUPINGS),
        fc.constantFrom(...FILTERS),
        fc.constantFrom(...OBJECTIVES),
        (grouping, filter, id) => {
          const of = rows(grouping, filter, { [A]: readiness(0, 0.2, 1), [B]: UNSEEN });
          const parent = of.parentOf(id);
          assert.equal(of.has(id), leaves(of).includes(id));
          assert.ok(parent === undefined || of.childrenOf(parent).includes(id));
          assert.equal(of.has(id), parent !== undefined || of.roots.includes(id));
        },
      ),
    );
  });
});
