import assert from 'node:assert/strict';
import { gradeCommand, type Fault } from '../../../src/cmdlets/gradeCommand.ts';
import { splattedHashtables } from '../../../src/language/slot/splats.ts';
import { catalog } from './reference.ts';

const NEW = "New-CsOnlineVoiceRoute -Identity 'US' -NumberPattern '^\\+1' -Priority 2";
const SET = 'Set-CsOnlineVoiceRoute -Identity US -Enabled $true -Mode Always -Force';

const inShort = (fault: Fault) =>
  [fault.kind, ...Object.values(fault).filter((value) => value !== fault.kind)].join(' ');

const faults = (model: string, text: string) =>
  gradeCommand(model, text, { catalog, splats: splattedHashtables }).map(inShort);

describe('a written command is accepted', () => {
  const accepted: [name: string, model: string, text: string][] = [
    ['as the model has it', NEW, NEW],
    [
      'in another order',
      NEW,
      "New-CsOnlineVoiceRoute -Priority 2 -NumberPattern '^\\+1' -Identity US",
    ],
    [
      'in any case',
      NEW,
      "new-csonlinevoiceroute -IDENTITY 'US' -numberpattern '^\\+1' -priority 2",
    ],
    [
      'with double quotes',
      NEW,
      'New-CsOnlineVoiceRoute -Identity "US" -NumberPattern "^\\+1" -Priority "2"',
    ],
    ['with an alias', NEW, "New-CsOnlineVoiceRoute -Identity US -np '^\\+1' -Priority 2"],
    ['with beginnings of names', NEW, "New-CsOnlineVoiceRoute -Id US -Num '^\\+1' -Pri 2"],
    ['by position', NEW, "New-CsOnlineVoiceRoute US -NumberPattern '^\\+1' -Priority 2"],
    ['with colons', NEW, "New-CsOnlineVoiceRoute -Identity:US -NumberPattern:'^\\+1' -Priority:2"],
    [
      'over several lines',
      NEW,
      "New-CsOnlineVoiceRoute `\n  -Identity US `\n  -NumberPattern '^\\+1' `\n  -Priority 2\n",
    ],
    ['with its module', NEW, `MicrosoftTeams\\${NEW}`],
    [
      'with a splat',
      NEW,
      "$r = @{\n  Identity = 'US'\n  NumberPattern = '^\\+1'\n  Priority = 2\n}\nNew-CsOnlineVoiceRoute @r",
    ],
    [
      'with a splat and more',
      NEW,
      "$r = @{ Identity = 'US'; np = '^\\+1' }\nNew-CsOnlineVoiceRoute @r -Priority 2",
    ],
    ['with common parameters', NEW, `${NEW} -Verbose -ErrorAction Stop`],
    ['with its result kept', NEW, `$route = ${NEW}`],
    [
      'with accepted values and $true in any case',
      SET,
      'Set-CsOnlineVoiceRoute -Identity US -Enabled $TRUE -Mode ALWAYS -Force',
    ],
    [
      'with a switch that is said to be on',
      SET,
      "Set-CsOnlineVoiceRoute -Identity US -Enabled $true -Mode 'Always' -Force:$true",
    ],
  ];
  for (const [name, model, text] of accepted) {
    it(name, () => assert.deepEqual(faults(model, text), []));
  }
});

describe('a written command is not accepted', () => {
  const wrong: [name: string, model: string, text: string, ...faults: string[]][] = [
    ['if there is none', NEW, '# nothing', 'not-one'],
    ['if there are two', NEW, `${NEW}\n${NEW}`, 'not-one'],
    ['if it is another', NEW, SET, 'other-cmdlet Set-CsOnlineVoiceRoute'],
    ['if nobody knows it', NEW, 'New-CsRoute -Identity US', 'other-cmdlet New-CsRoute'],
    [
      'without a mandatory parameter',
      NEW,
      "New-CsOnlineVoiceRoute -NumberPattern '^\\+1' -Priority 2",
      'missing Identity',
    ],
    [
      'without another parameter',
      NEW,
      "New-CsOnlineVoiceRoute US -NumberPattern '^\\+1'",
      'missing Priority',
    ],
    [
      'with another value',
      NEW,
      "New-CsOnlineVoiceRoute US -NumberPattern '^1' -Priority 2",
      'wrong NumberPattern',
    ],
    [
      'with a text in another case',
      NEW,
      "New-CsOnlineVoiceRoute us -NumberPattern '^\\+1' -Priority 2",
      'wrong Identity',
    ],
    ['with an unknown parameter', NEW, `${NEW} -Usage Local`, 'unknown -Usage'],
    ['with a value too many', NEW, `${NEW} more`, 'unknown more'],
    ['with a value twice', NEW, `${NEW} -Priority 2`, 'twice Priority'],
    ['with parameters of two sets', NEW, `${NEW} -Name US`, 'conflicting Name'],
    [
      'with a splat from nowhere',
      NEW,
      'New-CsOnlineVoiceRoute @route',
      'unseen',
      'missing Identity',
      'missing NumberPattern',
      'missing Priority',
    ],
    [
      'with an open string',
      NEW,
      "New-CsOnlineVoiceRoute -Identity US -Priority 2 -NumberPattern '^\\+1",
      'wrong NumberPattern',
    ],
    [
      'with more than is asked for',
      'Set-CsOnlineVoiceRoute -Mode None -Force',
      'Set-CsOnlineVoiceRoute -Mode None -Force -Enabled $true',
      'extra Enabled',
    ],
    ['with a switch that is off', SET, `${SET}:$false`, 'missing Force'],
    ['with a text for a variable', SET, SET.replace('$true', "'$true'"), 'wrong Enabled'],
  ];
  for (const [name, model, text, ...expected] of wrong) {
    it(name, () => assert.deepEqual(faults(model, text), expected));
  }
});
