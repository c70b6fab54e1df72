import assert from 'node:assert/strict';
import { completionsAt } from '../../../src/language/completion/completion.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { catalog } from '../cmdlets/wholeReference.ts';
import { atCursor } from './cursor.ts';

/** The script after the item of that label was chosen at the cursor. */
function choose(marked: string, label: string): string {
  const { text, offset } = atCursor(marked);
  const found = completionsAt(scan(text), offset, catalog);
  const item = found?.items.find((one) => one.label === label);
  assert.ok(found && item, `${label} is not offered at ${marked}`);
  return `${text.slice(0, found.span.start)}${item.insert ?? item.label}${text.slice(found.span.end)}`;
}

describe('a chosen completion', () => {
  const cases: [marked: string, label: string, result: string][] = [
    [
      'New-CsOnlinePSTNGateway -BypassMode |',
      'Always',
      'New-CsOnlinePSTNGateway -BypassMode Always',
    ],
    [
      'New-CsOnlinePSTNGateway -BypassMode Al|',
      'Always',
      'New-CsOnlinePSTNGateway -BypassMode Always',
    ],
    [
      "New-CsOnlinePSTNGateway -BypassMode 'Al|'",
      'Always',
      "New-CsOnlinePSTNGateway -BypassMode 'Always'",
    ],
    [
      "New-CsOnlinePSTNGateway -BypassMode '|",
      'Always',
      "New-CsOnlinePSTNGateway -BypassMode 'Always",
    ],
    [
      'New-CsOnlinePSTNGateway -BypassMode "|None"',
      'Always',
      'New-CsOnlinePSTNGateway -BypassMode "Always"',
    ],
    [
      'New-CsOnlinePSTNGateway -BypassMode:|',
      'Always',
      'New-CsOnlinePSTNGateway -BypassMode:Always',
    ],
    ['New-CsOnlinePSTNGateway -Enabled |', '$true', 'New-CsOnlinePSTNGateway -Enabled $true'],
    ['Set-CsTeamsCallingPolicy -Identity |', 'Global', 'Set-CsTeamsCallingPolicy -Identity Global'],
    ['Set-CsTeamsCallingPolicy |', 'Global', 'Set-CsTeamsCallingPolicy Global'],
    [
      '$g = @{ BypassMode = | }\nNew-CsOnlinePSTNGateway @g',
      'Always',
      "$g = @{ BypassMode = 'Always' }\nNew-CsOnlinePSTNGateway @g",
    ],
    [
      '$g = @{ BypassMode = Al| }\nNew-CsOnlinePSTNGateway @g',
      'Always',
      "$g = @{ BypassMode = 'Always' }\nNew-CsOnlinePSTNGateway @g",
    ],
    [
      "$g = @{\n  Fqdn = 'a'\n  Byp|\n}\nNew-CsOnlinePSTNGateway @g",
      'BypassMode',
      "$g = @{\n  Fqdn = 'a'\n  BypassMode = \n}\nNew-CsOnlinePSTNGateway @g",
    ],
    [
      "$g = @{ Byp| = 'None' }\nNew-CsOnlinePSTNGateway @g",
      'BypassMode',
      "$g = @{ BypassMode = 'None' }\nNew-CsOnlinePSTNGateway @g",
    ],
    ['New–CsOnlineVoiceR|', 'New-CsOnlineVoiceRoute', 'New-CsOnlineVoiceRoute'],
    [
      'MicrosoftTeams\\New-CsOnlineVoiceR|',
      'New-CsOnlineVoiceRoute',
      'MicrosoftTeams\\New-CsOnlineVoiceRoute',
    ],
    ['& "New-CsOnlineVoiceR|"', 'New-CsOnlineVoiceRoute', '& "New-CsOnlineVoiceRoute"'],
    [
      "$g = @{ 'Byp|' = 'None' }\nNew-CsOnlinePSTNGateway @g",
      'BypassMode',
      "$g = @{ 'BypassMode' = 'None' }\nNew-CsOnlinePSTNGateway @g",
    ],
    [
      "if ($a) { $g = @{ Byp| } } else { $g = @{ Fqdn = 'a' } }\nNew-CsOnlinePSTNGateway @g",
      'BypassMode',
      "if ($a) { $g = @{ BypassMode =  } } else { $g = @{ Fqdn = 'a' } }\nNew-CsOnlinePSTNGateway @g",
    ],
    [
      "Set-CsOnlineVoiceRoute a -OnlinePstnUsages @{ A| = 'US' }",
      'Add',
      "Set-CsOnlineVoiceRoute a -OnlinePstnUsages @{ Add = 'US' }",
    ],
    [
      'Set-CsOnlineVoiceRoute a -OnlinePstnUsages @{ | }',
      'Add',
      'Set-CsOnlineVoiceRoute a -OnlinePstnUsages @{ Add =  }',
    ],
    [
      'Get-CsOnlineUser | foreach { Set-CsPhoneNumberAssignment -NumberType | }'.replace(
        '| f',
        '¦ f',
      ),
      'DirectRouting',
      'Get-CsOnlineUser ¦ foreach { Set-CsPhoneNumberAssignment -NumberType DirectRouting }',
    ],
  ];
  for (const [marked, label, result] of cases) {
    it(JSON.stringify(marked), () => assert.equal(choose(marked, label), result));
  }
});

describe('completion stays out of the way', () => {
  const labels = (marked: string) => {
    const { text, offset } = atCursor(marked);
    return completionsAt(scan(text), offset, catalog);
  };

  it('shows parameters between elements only to who asks', () => {
    assert.equal(labels('Set-CsOnlineVoiceRoute |')?.onRequest, true);
    assert.equal(labels('Set-CsOnlineVoiceRoute -|')?.onRequest, undefined);
    assert.equal(labels('Set-CsTeamsCallingPolicy -Identity |')?.onRequest, undefined);
  });

  const silent = [
    'Get-CsOnlineUser -Filter {|}',
    "$g = @{ Fqdn = 'a' | }\nNew-CsOnlinePSTNGateway @g",
    'Get-CsOnlineUser -Filter {Ena|bled -eq $true}',
    'Get-CsOnlineUser -Filter {Enabled -|eq $true}',
    'Get-CsOnlineUser -Filter { Line| }',
    'Set-CsOnlineVoiceRoute -Description "a |"',
    'New-CsOnlinePSTNGateway -BypassMode (|)',
    'Get-Mailbox -|',
    '$h = @{ | }\nGet-Mailbox @h',
    "@'\nSet-CsOnlineVoiceRoute -|\n'@",
    '<# Set-CsOnlineVoiceRoute -| #>',
  ];
  for (const marked of silent) {
    it(`at ${JSON.stringify(marked)}`, () => assert.equal(labels(marked), undefined));
  }
});
