import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkContent } from '../../../scripts/content/build.ts';
import { compile } from '../../../scripts/content/compile.ts';
import type { Outline } from '../../../src/content/compiled.ts';
import { Blueprint, titleLanguage } from '../../../src/study/blueprint.ts';

const content = await checkContent(join(import.meta.dirname, '..', '..', '..', 'content'));
const blueprint = new Blueprint(
  compile(content, content.exam!.value).get('outline.json') as Outline,
);

describe('the blueprint of MS-721', () => {
  it('has the domains, skills and objectives of 10 November 2025', () => {
    assert.equal(blueprint.version, '2025-11-10');
    const weights = blueprint.domains.map(({ weight }) => `${weight.min}-${weight.max}`);
    assert.deepEqual(weights, ['20-25', '15-20', '30-35', '20-25']);
    const counts = blueprint.domains.map((domain) =>
      domain.skills.map((skill) => blueprint.objectivesOfSkill(skill.id).length),
    );
    assert.deepEqual(counts, [
      [7, 18, 10, 12],
      [10, 7, 6, 4],
      [13, 11, 7, 7, 7, 14],
      [12, 6, 4, 8, 5],
    ]);
    assert.equal(blueprint.objectives.length, 168);
  });

  it('finds objectives by domain, skill and own id', () => {
    assert.equal(blueprint.objectivesIn('teams-phone').length, 59);
    assert.equal(blueprint.objectivesIn('direct-routing').length, 14);
    assert.equal(blueprint.objectivesIn('direct-routing.voice-routes').length, 1);
    assert.deepEqual(blueprint.objectivesIn('nowhere'), []);
  });

  it('knows the objectives of a cmdlet', () => {
    const ids = blueprint.objectivesUsing('new-csonlinevoiceroute').map((one) => one.id);
    assert.ok(ids.includes('direct-routing.voice-routes'), ids.join(' '));
    assert.deepEqual(blueprint.objectivesUsing('Get-ChildItem'), []);
  });

  it('gives every objective of Direct Routing notes and items, single, multiple and order among them', () => {
    for (const { id, hasNotes, questions } of blueprint.objectivesOfSkill('direct-routing')) {
      const own = content.questions.filter((entry) => entry.value.objective === id);
      assert.ok(hasNotes && questions >= 4, id);
      const types = new Set(own.map((entry) => entry.value.type));
      for (const type of ['single', 'multiple', 'order'] as const) {
        assert.ok(types.has(type), `${id} ${type}`);
      }
    }
  });

  it('speaks French where VS Code does', () => {
    assert.equal(titleLanguage('fr'), 'fr');
    assert.equal(titleLanguage('fr-CA'), 'fr');
    assert.equal(titleLanguage('en-us'), 'en');
    assert.equal(titleLanguage('fry'), 'en');
  });
});
