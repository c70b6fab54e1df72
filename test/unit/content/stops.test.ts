import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainScript, snippetOf, stopsOf } from '../../../src/content/stops.ts';

describe('the tab stops of a script', () => {
  it('stand for a text, a choice, or what another stop stands for', () => {
    assert.deepEqual(stopsOf('A {{1:x y}} {{2|b,c}} {{1}}'), [
      { number: 1, text: 'x y', start: 2, end: 11 },
      { number: 2, text: 'b', choices: ['b', 'c'], start: 12, end: 21 },
      { number: 1, start: 22, end: 27 },
    ]);
  });

  const cases: [script: string, plain: string, snippet: string][] = [
    ['Get-A', 'Get-A', 'Get-A$0'],
    ["$a = '{{1:b}}'; Get-A {{1}}", "$a = 'b'; Get-A b", "\\$a = '${1:b}'; Get-A ${1}$0"],
    ['-B {{1|$true,$false}}', '-B $true', '-B ${1|$true,$false|}$0'],
    ['{{1}} before {{1:filled}}', 'filled before filled', '${1} before ${1:filled}$0'],
    ["'{{1:^\\+1(\\d{10})$}}'", "'^\\+1(\\d{10})$'", "'${1:^\\\\+1(\\\\d{10\\})\\$}'$0"],
    ['@{ a = @{ b = 1 }}', '@{ a = @{ b = 1 }}', '@{ a = @{ b = 1 \\}\\}$0'],
  ];
  for (const [script, plain, snippet] of cases) {
    it(`of ${script} are filled, and told to VS Code`, () => {
      assert.equal(plainScript(script), plain);
      assert.equal(snippetOf(script), snippet);
    });
  }

  it('are all there is to change: any other text stays', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('{{'));
        assert.equal(plainScript(text), text);
        assert.equal(snippetOf(text).replace(/\\([\\$}])/g, '$1'), `${text}$0`);
      }),
    );
  });
});
