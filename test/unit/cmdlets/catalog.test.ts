import assert from 'node:assert/strict';
import { mandatoryChoices, setsWith } from '../../../src/cmdlets/sets.ts';
import { commandSnippet } from '../../../src/cmdlets/snippet.ts';
import { catalog } from './reference.ts';

const created = catalog.find('New-CsOnlineVoiceRoute')!;
const changed = catalog.find('Set-CsOnlineVoiceRoute')!;

describe('the catalog', () => {
  it('finds a cmdlet however it is written', () => {
    for (const name of [
      'new-csonlinevoiceroute',
      'New–CsOnlineVoiceRoute',
      'MicrosoftTeams\\New-CsOnlineVoiceRoute',
    ]) {
      assert.equal(catalog.find(name), created, name);
    }
    assert.equal(catalog.find('Get-ChildItem'), undefined);
    assert.equal(catalog.find(''), undefined);
  });

  it('finds a parameter by name, alias or unambiguous beginning, as PowerShell binds it', () => {
    const name = (text: string) => catalog.parameter(created, text)?.name;
    assert.equal(name('numberpattern'), 'NumberPattern');
    assert.equal(name('np'), 'NumberPattern');
    assert.equal(name('Nu'), 'NumberPattern');
    assert.equal(name('N'), undefined, 'Name or NumberPattern');
    assert.equal(name('Name'), 'Name');
    assert.equal(name('ErrorA'), 'ErrorAction');
    assert.equal(name('ea'), 'ErrorAction');
    assert.equal(name(''), undefined);
    assert.equal(name('Nonsense'), undefined);
  });

  it('knows which sets are left', () => {
    const [identity, name, pattern] = created.parameters;
    assert.deepEqual(setsWith(created, [identity!]), ['Identity']);
    assert.deepEqual(setsWith(created, [name!]), ['Name']);
    assert.deepEqual(setsWith(created, [pattern!]), ['Identity', 'Name']);
    assert.deepEqual(
      setsWith(created, [identity!, name!]),
      ['Identity', 'Name'],
      'a contradiction excludes nothing',
    );
  });

  it('knows what must be given in each set', () => {
    const names = mandatoryChoices(created).map((choice) =>
      choice.parameters.map((one) => one.name),
    );
    assert.deepEqual(names, [['Identity'], ['Name']]);
  });
});

describe('the snippet of a cmdlet', () => {
  it('has a tab stop for each mandatory parameter', () => {
    assert.equal(commandSnippet(created), "New-CsOnlineVoiceRoute -Identity '${1:<Identity>}'$0");
    const [, byName] = mandatoryChoices(created);
    assert.equal(commandSnippet(created, byName), "New-CsOnlineVoiceRoute -Name '${1:<Name>}'$0");
  });

  it('offers fixed values as a choice, and writes a switch without a value', () => {
    assert.equal(
      commandSnippet(changed),
      "Set-CsOnlineVoiceRoute -Mode ${1|None,Always,'Now\\, and then'|} -Force$0",
    );
  });
});
