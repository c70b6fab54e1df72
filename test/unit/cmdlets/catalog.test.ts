import assert from 'node:assert/strict';
import { mandatoryChoices } from '../../../src/cmdlets/sets.ts';
import { commandSnippet } from '../../../src/cmdlets/snippet.ts';
import { mayBeTeams } from '../../../src/cmdlets/catalog.ts';
import { catalog } from './reference.ts';
import { catalog as whole } from './wholeReference.ts';

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

  it('knows what must be given in each set', () => {
    const names = mandatoryChoices(created).map((choice) =>
      choice.parameters.map((one) => one.name),
    );
    assert.deepEqual(names, [['Identity'], ['Name']]);
  });
});

describe('the whole reference', () => {
  it('is found by the look of its names, and scripts without Teams are not', () => {
    assert.deepEqual(
      whole.all.filter(({ name }) => !mayBeTeams(name)),
      [],
    );
    for (const name of ['Export-Csv', 'Get-ChildItem', 'ConvertFrom-Csv', 'Get-Mailbox', '']) {
      assert.equal(mayBeTeams(name), false, name);
    }
  });

  it('prefers a cmdlet’s own parameters to those that PowerShell adds', () => {
    const bound = (cmdlet: string, name: string) =>
      whole.parameter(whole.find(cmdlet)!, name)?.name;
    assert.equal(bound('New-CsOnlineLisCivicAddress', 'Conf'), 'Confidence');
    assert.equal(bound('New-CsOnlineLisCivicAddress', 'cf'), 'Confirm');
    assert.equal(bound('Set-CsTeamsMeetingPolicy', 'What'), 'WhatIf');
  });
});

describe('the snippet of a cmdlet', () => {
  it('has a tab stop for each mandatory parameter', () => {
    assert.equal(commandSnippet(created), "New-CsOnlineVoiceRoute -Identity ${1:'<Identity>'}$0");
    const [, byName] = mandatoryChoices(created);
    assert.equal(commandSnippet(created, byName), "New-CsOnlineVoiceRoute -Name ${1:'<Name>'}$0");
  });

  it('offers fixed values as a choice, and writes a switch without a value', () => {
    assert.equal(
      commandSnippet(changed),
      "Set-CsOnlineVoiceRoute -Mode ${1|None,Always,'Now\\, and then'|} -Force$0",
    );
  });
});
