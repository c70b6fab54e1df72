import assert from 'node:assert/strict';
import { bind, missing } from '../../../src/cmdlets/binding.ts';
import type { Binding } from '../../../src/cmdlets/bound.ts';
import { Catalog } from '../../../src/cmdlets/catalog.ts';
import type { Parameter } from '../../../src/content/schema/cmdlet.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Hashtable } from '../../../src/powershell/syntax.ts';

const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  type: 'String',
  description: '',
  ...more,
});

const catalog = new Catalog({
  documented: '2026-08-21',
  common: [parameter('Verbose', { type: 'SwitchParameter', aliases: ['vb'] })],
  cmdlets: [
    {
      name: 'Set-CsThing',
      synopsis: '',
      sets: ['ById', 'ByName', 'All'],
      url: '',
      checked: '',
      parameters: [
        parameter('Identity', { sets: ['ById'], required: true, position: 0, pipeline: 'value' }),
        parameter('Name', { sets: ['ByName'], required: true, position: 0 }),
        parameter('Value', { position: 1, required: ['ById'], aliases: ['Content'] }),
        parameter('Everything', { sets: ['All'], required: true, type: 'SwitchParameter' }),
        parameter('Force', { type: 'SwitchParameter' }),
        parameter('Filter'),
        parameter('Version'),
      ],
    },
  ],
});

const cmdlet = catalog.find('Set-CsThing')!;

function bound(text: string): { binding: Binding; text: string; missing: string[] } {
  const script = scan(text);
  const command = [...script.commands((name) => name === cmdlet.name)][0]!;
  const hashtables = new Map<string, Hashtable>();
  for (const hashtable of script.hashtables()) {
    hashtables.set(hashtable.assignedTo ?? '', hashtable);
  }
  const binding = bind(command, cmdlet, {
    catalog,
    splat: (name) => hashtables.get(name) && [hashtables.get(name)!],
  });
  const written = binding.bound.map((one) => {
    const value = one.by === 'splat' ? one.entry.value : one.value;
    return `${one.parameter.name}${value ? `=${text.slice(value.start, value.end)}` : ''}`;
  });
  return {
    binding,
    text: written.join(' '),
    missing: missing(binding, binding.sets[0]!, command).map((one) => one.name),
  };
}

describe('binding', () => {
  const cases: [command: string, bound: string, sets: string][] = [
    ['Set-CsThing -Identity a -Value b', 'Identity=a Value=b', 'ById'],
    ['Set-CsThing a b', 'Identity=a Value=b', 'ById'],
    ['Set-CsThing -Name a b', 'Name=a Value=b', 'ByName'],
    ['Set-CsThing b -Name a', 'Name=a Value=b', 'ByName'],
    ['Set-CsThing -Val b a', 'Value=b Identity=a', 'ById'],
    ['Set-CsThing -Content b', 'Value=b', 'ById ByName All'],
    ['Set-CsThing -Con b', 'Value=b', 'ById ByName All'],
    ['Set-CsThing -Force a', 'Force Identity=a', 'ById'],
    ['Set-CsThing -Force:$false a', 'Force=$false Identity=a', 'ById'],
    ['Set-CsThing -Identity:a', 'Identity=a', 'ById'],
    ["Set-CsThing -Value 'a', 'b'", "Value='a', 'b'", 'ById ByName All'],
    ['Set-CsThing -Everything', 'Everything', 'All'],
    ['Set-CsThing -Verb', 'Verbose', 'ById ByName All'],
    ['Set-CsThing -Ver x', 'Version=x', 'ById ByName All'],
    ['Set-CsThing -Identity -Value b', 'Identity Value=b', 'ById'],
    ['Set-CsThing (Get-Content a)', 'Identity=(Get-Content a)', 'ById'],
    ['Set-CsThing `\n  -Identity a `\n  -Value b', 'Identity=a Value=b', 'ById'],
    ['Set-CsThing -- -a', 'Identity=-a', 'ById'],
    ["$p = @{ Identity = 'a'; Value = 'b' }\nSet-CsThing @p", "Identity='a' Value='b'", 'ById'],
    ["$p = @{ Name = 'a' }\nSet-CsThing @p b -Force", "Name='a' Force Value=b", 'ByName'],
  ];
  for (const [command, expected, sets] of cases) {
    it(JSON.stringify(command), () => {
      const { binding, text } = bound(command);
      assert.equal(text, expected);
      assert.equal(binding.sets.join(' '), sets);
      assert.deepEqual(binding.unbound, []);
      assert.deepEqual(binding.conflicting, []);
    });
  }

  it('keeps what no parameter takes', () => {
    const unbound = (command: string) =>
      bound(command).binding.unbound.map((one) =>
        'key' in one ? one.key : command.slice(one.start, one.end),
      );
    assert.deepEqual(unbound('Set-CsThing -Nonsense x'), ['-Nonsense']);
    assert.deepEqual(unbound('Set-CsThing -F x'), ['-F'], 'Force or Filter');
    assert.deepEqual(unbound('Set-CsThing a b c'), ['c']);
    assert.deepEqual(unbound('$p = @{ Nonsense = 1 }\nSet-CsThing @p'), ['Nonsense']);
  });

  it('tells parameters that stand in no common set, and goes on with the sets before them', () => {
    const { binding } = bound('Set-CsThing -Identity a -Name b -Value c');
    assert.deepEqual(
      binding.conflicting.map((one) => one.name),
      ['Name'],
    );
    assert.deepEqual(binding.sets, ['ById']);
  });

  it('knows what is still mandatory', () => {
    assert.deepEqual(bound('Set-CsThing -Identity a').missing, ['Value']);
    assert.deepEqual(bound('Set-CsThing -Name a').missing, []);
    assert.deepEqual(bound('Set-CsThing').missing, ['Identity', 'Value']);
    assert.deepEqual(bound('$a | Set-CsThing -Value b').missing, [], 'Identity may be piped in');
    assert.deepEqual(bound('Set-CsThing @elsewhere').missing, [], 'it may all be in the splat');
    assert.equal(bound('Set-CsThing @elsewhere').binding.open, true);
  });

  it('knows where one more argument would go', () => {
    const next = (command: string) => bound(command).binding.nextPositional?.name;
    assert.equal(next('Set-CsThing'), 'Identity');
    assert.equal(next('Set-CsThing a'), 'Value');
    assert.equal(next('Set-CsThing -Name a'), 'Value');
    assert.equal(next('Set-CsThing -Value a'), 'Identity');
    assert.equal(next('Set-CsThing a b'), undefined);
  });
});
