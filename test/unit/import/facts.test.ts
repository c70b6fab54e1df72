import assert from 'node:assert/strict';
import { factsOf, type ParameterFacts } from '../../../scripts/import/facts.ts';
import { PageError, parsePage } from '../../../scripts/import/page.ts';
import { page, type PageParameter } from './pages.ts';

const common = new Set(['erroraction']);

function facts(syntax: Readonly<Record<string, string>>, parameters: readonly PageParameter[]) {
  return factsOf(parsePage('Set-CsThing', page('Set-CsThing', syntax, parameters)), common);
}

/** The facts of the only parameter that a page names, `-A`. */
function only(syntax: string, parameter: Partial<PageParameter> = {}): ParameterFacts {
  const { parameters } = facts({ '': `Set-CsThing ${syntax}` }, [{ name: 'A', ...parameter }]);
  assert.equal(parameters.length, 1);
  return parameters[0]!;
}

describe('the facts of a page', () => {
  it('has the default set first, and each parameter in its sets', () => {
    const { sets, parameters } = facts(
      {
        Other: 'Set-CsThing -B <Int32> [-C] [<CommonParameters>]',
        'Identity (Default)': 'Set-CsThing [-Identity] <String>\n [-B <Int32>] [-C]',
      },
      [
        {
          name: 'Identity',
          block: { 'Parameter Sets': 'Identity', Required: 'True', Position: '1' },
        },
        { name: 'B', block: { Type: 'System.Int32' } },
        { name: 'C', block: { Type: 'SwitchParameter', 'Default value': 'False' } },
      ],
    );
    assert.deepEqual(sets, ['Identity', 'Other']);
    assert.deepEqual(parameters, [
      { name: 'Identity', type: 'String', sets: ['Identity'], required: true, position: 1 },
      { name: 'B', type: 'Int32', required: ['Other'] },
      { name: 'C', type: 'SwitchParameter' },
    ]);
  });

  it('believes the syntax about sets and what is mandatory', () => {
    assert.equal(only('[-A <String>]', { block: { Required: 'True' } }).required, undefined);
    assert.equal(only('-A <String>', { block: { 'Parameter Sets': 'Nonsense' } }).required, true);
  });

  it('takes a bracketed name for optional where the block says so', () => {
    assert.equal(only('[-A] <String>', {}).required, undefined);
    assert.equal(
      only('[-A] <String>', { block: { Required: 'True', Position: '0' } }).required,
      true,
    );
    assert.equal(only('[[-A] <String>]', { block: { Position: '0' } }).required, undefined);
  });

  it('takes a parameter from whichever part of the page has it', () => {
    const { parameters } = facts({ '': 'Set-CsThing [-InSyntax <Guid>] [-ErrorAction <X>]' }, [
      { name: 'InSection', block: { Required: 'True', Type: 'Boolean' } },
    ]);
    assert.deepEqual(parameters, [
      { name: 'InSyntax', type: 'Guid' },
      { name: 'InSection', type: 'Boolean' },
    ]);
  });

  it('spells a name as the syntax does', () => {
    const { parameters } = facts({ '': 'Set-CsThing [-PidfLoSupported <Boolean>]' }, [
      { name: 'PidfloSupported', block: { Type: 'Boolean' } },
    ]);
    assert.deepEqual(
      parameters.map(({ name }) => name),
      ['PidfLoSupported'],
    );
  });

  const types: [written: string, plain: string][] = [
    ['System.Management.Automation.SwitchParameter', 'SwitchParameter'],
    ['System.Collections.Generic.List`1[System.String]', 'List<String>'],
    ['Microsoft.Rtc.Management.Xds.XdsIdentity', 'XdsIdentity'],
    ['Microsoft.Teams.Core.PinnedApp[]', 'PinnedApp[]'],
    ['bool', 'Boolean'],
    ['Long', 'Int64'],
  ];
  for (const [written, plain] of types) {
    it(`${written} is ${plain}`, () => {
      assert.equal(only('[-A <X>]', { block: { Type: written } }).type, plain);
    });
  }

  it('reads aliases, defaults and pipeline input, and knows when they say nothing', () => {
    const block = {
      Aliases: 'First, Second',
      'Default value': '408, 503, 504',
      'Accept pipeline input': 'True (ByPropertyName)',
    };
    const { aliases, default: usual, pipeline } = only('[-A <String>]', { block });
    assert.deepEqual(aliases, ['First', 'Second']);
    assert.equal(usual, '408,503,504');
    assert.equal(pipeline, 'property');
    assert.equal(only('[-A <X>]', { block: { 'Accept pipeline input': 'True' } }).pipeline, 'both');
    assert.equal(only('[-A <X>]', { block: { 'Default value': '$false' } }).default, 'False');
    assert.deepEqual(only('[-A <String>]', { block: { Aliases: 'None' } }), {
      name: 'A',
      type: 'String',
    });
  });

  it('reads accepted values from the block', () => {
    const block = { 'Accepted values': 'One, Two' };
    assert.deepEqual(only('[-A <String>]', { block }).values, ['One', 'Two']);
  });

  it('says which page has no syntax', () => {
    const text = page('Set-CsThing', {}, []);
    assert.throws(() => parsePage('Set-CsThing', text), PageError);
    assert.throws(() => parsePage('Set-CsThing', ''), /Set-CsThing: the page has no syntax/);
  });
});
