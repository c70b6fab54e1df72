import assert from 'node:assert/strict';
import { completionsAt } from '../../../src/language/completion/completion.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { catalog } from '../cmdlets/wholeReference.ts';
import { atCursor } from './cursor.ts';

const SCRIPT = `
New-CsOnlinePSTNGateway -Fqdn sbc1.contoso.com -SipSignalingPort 5061
$gateway = 'sbc2.contoso.com'
New-CsOnlinePSTNGateway -Identity $gateway -SipSignalingPort 5061
Set-CsOnlinePstnUsage -Identity Global -Usage @{ Add = 'US and Canada', 'International' }
$uk = @{
  Identity              = 'UK'
  OnlinePstnUsages      = 'Emergency'
  OnlinePstnGatewayList = 'sbc1.contoso.com'
}
New-CsOnlineVoiceRoute @uk
$short = New-CsVoiceNormalizationRule -Name Short -Parent Global -Pattern '^(\\d{4})$' -Translation '+1206555$1' -InMemory
New-CsTenantDialPlan 'Redmond' -NormalizationRules $short
New-CsOnlineVoiceRoutingPolicy -Identity "Tag:Sales" -OnlinePstnUsages @('International')
$both = 'US and Canada', 'International'
$other = 'Nobody'
New-CsTeamsTranslationRule -Identity AddPlus -Pattern '^' -Translation '+'
`;

/** What is offered at the cursor in a script that defines all the above; inserted text where it differs. */
function offered(marked: string): string[] {
  const { text, offset } = atCursor(marked);
  const all = `${SCRIPT}\n${text}`;
  const items = completionsAt(scan(all), SCRIPT.length + 1 + offset, catalog)?.items ?? [];
  return items
    .filter(({ kind }) => kind === 'name' || kind === 'variable')
    .sort((a, b) => a.rank - b.rank)
    .map(({ label, insert }) =>
      insert === undefined || insert === label ? label : `${label} → ${insert}`,
    );
}

describe('names that the script defines', () => {
  const cases: [marked: string, offered: string[]][] = [
    ['New-CsOnlineVoiceRoute a -OnlinePstnGatewayList |', ['sbc1.contoso.com', '$gateway']],
    ['New-CsOnlineVoiceRoute a -OnlinePstnGatewayList sbc|', ['sbc1.contoso.com', '$gateway']],
    ["New-CsOnlineVoiceRoute a -OnlinePstnGatewayList '|", ['sbc1.contoso.com']],
    ['Set-CsOnlinePSTNGateway -Identity |', ['sbc1.contoso.com', '$gateway']],
    [
      'New-CsOnlineVoiceRoute a -OnlinePstnUsages |',
      ["US and Canada → 'US and Canada'", 'International', '$both', 'Emergency'],
    ],
    [
      "New-CsOnlineVoiceRoutingPolicy a -OnlinePstnUsages 'Emergency', |",
      ["US and Canada → 'US and Canada'", 'International', '$both'],
    ],
    [
      'Set-CsOnlineVoiceRoutingPolicy a -OnlinePstnUsages @{ Add = | }',
      [
        "US and Canada → 'US and Canada'",
        "International → 'International'",
        '$both',
        "Emergency → 'Emergency'",
      ],
    ],
    ['Set-CsOnlineVoiceRoute |', ['UK']],
    ['Remove-CsOnlineVoiceRoute -Identity "|"', ['UK']],
    ['New-CsTenantDialPlan b -NormalizationRules |', ['$short']],
    ['Set-CsTenantDialPlan b -NormalizationRules @{ Add = | }', ['$short']],
    ['Grant-CsTenantDialPlan -Identity user1@contoso.com -PolicyName |', ['Redmond']],
    ['Grant-CsOnlineVoiceRoutingPolicy user1@contoso.com |', ['Sales']],
    ['Set-CsOnlinePSTNGateway a -InboundTeamsNumberTranslationRules |', ['AddPlus']],
    [
      '$new = @{ OnlinePstnGatewayList = | }\nNew-CsOnlineVoiceRoute @new',
      ["sbc1.contoso.com → 'sbc1.contoso.com'", '$gateway'],
    ],
    ['New-CsOnlineVoiceRoute a -Description |', []],
    ['New-CsOnlineVoiceRoute -Identity |', []],
    ['New-CsPhoneNumberUsageChangeOrder -Usage |', []],
    ['Get-CsCallQueue -Identity |', []],
    [
      '$p = @{ OnlinePstnUsages = @{ Add = | } }\nSet-CsOnlineVoiceRoute a @p',
      [
        "US and Canada → 'US and Canada'",
        "International → 'International'",
        '$both',
        "Emergency → 'Emergency'",
      ],
    ],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => assert.deepEqual(offered(marked), expected));
  }

  it('are written so that PowerShell reads the same name again', () => {
    const inserted = (script: string) => {
      const text = `${script}\nNew-CsOnlineVoiceRoute a -OnlinePstnUsages `;
      return completionsAt(scan(text), text.length, catalog)?.items.map(({ insert }) => insert);
    };
    const usage = (value: string) => `Set-CsOnlinePstnUsage -Usage @{ Add = ${value} }`;
    assert.deepEqual(inserted(usage("'Route de l''aéroport'")), ["'Route de l''aéroport'"]);
    assert.deepEqual(inserted(usage('"Route de l’aéroport"')), ["'Route de l’’aéroport'"]);
    assert.deepEqual(inserted(usage('"a`"b"')), ["'a\"b'"]);
    assert.equal(inserted(usage('"sbc$i"')), undefined, 'computed when the script runs');
    assert.equal(inserted("Set-CsOnlinePstnUsage -Usage @{ Remove = 'Old' }"), undefined);
    assert.equal(inserted(usage("'<Usage>'")), undefined, 'still to be filled in');
  });
});
