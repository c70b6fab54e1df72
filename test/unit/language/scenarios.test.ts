import assert from 'node:assert/strict';
import type { Scenario } from '../../../src/content/compiled.ts';
import { completionsAt } from '../../../src/language/completion/completion.ts';
import { scenarioPage } from '../../../src/language/scenarioPage.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { Blueprint } from '../../../src/study/blueprint.ts';
import { catalog } from '../cmdlets/reference.ts';
import { atCursor } from './cursor.ts';

const scenario: Scenario = {
  id: 'route-a-country',
  title: { en: 'Route a country', fr: 'Acheminer un pays' },
  about: 'Makes a route.',
  links: [{ title: 'Routing', url: 'https://learn.microsoft.com/microsoftteams/routing' }],
  checked: '2026-11-01',
  script: "New-CsOnlineVoiceRoute -Identity '{{1:US}}'\n",
};

/** The scripts that are offered at the cursor. */
function offered(marked: string): string[] {
  const { text, offset } = atCursor(marked);
  const completions = completionsAt(scan(text), offset, catalog, {
    all: [scenario],
    language: 'fr',
  });
  return (
    completions?.items.flatMap(({ label, detail }) =>
      label === scenario.id ? [`${label}: ${detail}`] : [],
    ) ?? []
  );
}

describe('a scenario script', () => {
  const found = ['route-a-country: Acheminer un pays'];
  const cases: [marked: string, offered: string[]][] = [
    ['rou|', found],
    ['route-a|', found],
    ['coun|', found],
    ['if ($x) { ROUTE|}', found],
    ['ro|', []],
    ['oute|', []],
    ['Get-It rou|', []],
    ["'rou|'", []],
  ];
  for (const [marked, expected] of cases) {
    it(`is ${expected.length > 0 ? '' : 'not '}offered at ${marked}`, () => {
      assert.deepEqual(offered(marked), expected);
    });
  }

  it('has a page that shows it as it expands', () => {
    const none = { id: 'x', title: scenario.title };
    const blueprint = new Blueprint({
      exam: { domains: [] } as never,
      objectives: [
        { ...none, snippets: ['route-a-country'] },
        { ...none, snippets: [] },
      ] as never,
      changed: {},
      plan: { weeks: [], modules: [] },
    });
    const page = scenarioPage(scenario, { blueprint, language: 'en' });
    assert.match(page, /^# Route a country\n\nMakes a route\./);
    assert.ok(page.includes("```powershell\nNew-CsOnlineVoiceRoute -Identity 'US'\n```"));
    assert.equal(page.match(/\.\.\/\.\.\/notes\/x\//g)?.length, 1);
  });
});
