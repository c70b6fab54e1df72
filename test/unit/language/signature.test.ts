import assert from 'node:assert/strict';
import { signatureHelpAt } from '../../../src/language/signature.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { catalog } from '../cmdlets/reference.ts';
import { catalog as whole } from '../cmdlets/wholeReference.ts';
import { atCursor } from './cursor.ts';

/** The signatures at the cursor, the active parameter in `«»`. */
function signatures(marked: string, from = catalog): string[] | undefined {
  const { text, offset } = atCursor(marked);
  return signatureHelpAt(scan(text), offset, from)?.signatures.map(
    ({ label, parameters, active }) => {
      const parameter = active === undefined ? undefined : parameters[active];
      return parameter
        ? `${label.slice(0, parameter.start)}«${label.slice(parameter.start, parameter.end)}»${label.slice(parameter.end)}`
        : label;
    },
  );
}

describe('signature help', () => {
  const cases: [marked: string, signatures: string[] | undefined][] = [
    ['New-CsOnlineVoiceRoute |', ['New-CsOnlineVoiceRoute «-Identity <String>» [2 more]']],
    ['New-CsOnlineVoiceRoute -Name |', ['New-CsOnlineVoiceRoute «-Name <String>» [2 more]']],
    ['New-CsOnlineVoiceRoute -Name a |', ['New-CsOnlineVoiceRoute [2 more]']],
    [
      'New-CsOnlineVoiceRoute -Priority |',
      [
        'New-CsOnlineVoiceRoute -Identity <String> «[-Priority <Int32>]» [1 more]',
        'New-CsOnlineVoiceRoute -Name <String> «[-Priority <Int32>]» [1 more]',
      ],
    ],
    [
      'New-CsOnlineVoiceRoute -Name a `\n  -Prio|',
      ['New-CsOnlineVoiceRoute «[-Priority <Int32>]» [1 more]'],
    ],
    [
      "New-CsOnlineVoiceRoute -NumberPattern '^\\+|1' -Name a",
      ['New-CsOnlineVoiceRoute «[-NumberPattern <String>]» [1 more]'],
    ],
    [
      '$r = @{ Name = "a"; Priority = | }\nNew-CsOnlineVoiceRoute @r',
      ['New-CsOnlineVoiceRoute «[-Priority <Int32>]» [1 more]'],
    ],
    ['New-CsOnlineVoiceRoute|', undefined],
    ['Get-ChildItem |', undefined],
    ['New-CsOnlineVoiceRoute -Name a; |', undefined],
    ['# New-CsOnlineVoiceRoute |', undefined],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => assert.deepEqual(signatures(marked), expected));
  }

  it('counts the optional parameters instead of listing a hundred', () => {
    const [label = ''] = signatures('Set-CsTeamsMeetingPolicy -Identity Global |', whole) ?? [];
    assert.match(label, /^Set-CsTeamsMeetingPolicy \[\d\d+ more\]$/);
  });

  it('comes by itself only where a value is due', () => {
    const onRequest = (marked: string) => {
      const { text, offset } = atCursor(marked);
      return signatureHelpAt(scan(text), offset, catalog)?.onRequest;
    };
    assert.equal(onRequest('New-CsOnlineVoiceRoute -Name |'), false);
    assert.equal(onRequest('New-CsOnlineVoiceRoute -Name a `\n |'), true);
    assert.equal(onRequest('New-CsOnlineVoiceRoute -Na|'), true);
  });
});
