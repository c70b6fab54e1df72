import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../../src/language/completion/completion.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { catalog } from '../cmdlets/reference.ts';
import { catalog as whole } from '../cmdlets/wholeReference.ts';
import { atCursor } from './cursor.ts';

/** What is offered at the cursor, common parameters and snippets left out, in the order of their rank. */
function offered(marked: string): string[] | undefined {
  const { text, offset } = atCursor(marked);
  return completionsAt(scan(text), offset, catalog)
    ?.items.filter((item) => item.kind !== 'snippet' && (item.rank < 4 || item.kind === 'value'))
    .sort((a, b) => a.rank - b.rank)
    .map((item) => item.label);
}

/** The text that a chosen item replaces. */
function replaced(marked: string): string | undefined {
  const { text, offset } = atCursor(marked);
  const span = completionsAt(scan(text), offset, catalog)?.span;
  return span && text.slice(span.start, span.end);
}

describe('completion', () => {
  const cmdlets = ['New-CsOnlineVoiceRoute', 'Set-CsOnlineVoiceRoute'];
  const all = ['-Identity', '-Name', '-NumberPattern', '-Priority'];

  const cases: [marked: string, offered: string[] | undefined][] = [
    ['CsOnlineV|', cmdlets],
    ['New-CsOn|', ['New-CsOnlineVoiceRoute']],
    ['$x = Set-CsOn|', ['Set-CsOnlineVoiceRoute']],
    ['foreach ($u in $users) { ovr|}', cmdlets],
    ['ncovr|', ['New-CsOnlineVoiceRoute']],
    ['xcovr|', undefined],
    ['New-CsOnlineVoiceRoute -|', all],
    ['New-CsOnlineVoiceRoute -Num|', all],
    ['New-CsOnlineVoiceRoute `\n  -|', all],
    ['New-CsOnlineVoiceRoute -Identity a -|', ['-NumberPattern', '-Priority']],
    ['New-CsOnlineVoiceRoute -Name a -| -Priority 1', ['-NumberPattern']],
    ['New-CsOnlineVoiceRoute -id a -|', ['-NumberPattern', '-Priority']],
    ['if ($true) { New-CsOnlineVoiceRoute -| }', all],
    ['Write-Host "$(New-CsOnlineVoiceRoute -|)"', all],
    ['Set-CsOnlineVoiceRoute -Mode |', ['None', 'Always', 'Now, and then']],
    ['Set-CsOnlineVoiceRoute -Mode A|', ['None', 'Always', 'Now, and then']],
    ['Set-CsOnlineVoiceRoute -Enabled |', ['$true', '$false']],
    ['Set-CsOnlineVoiceRoute -Enabled:|', ['$true', '$false']],
    ['New-CsOnlineVoiceRoute -NumberPattern |', undefined],
    ['Get-ChildItem -|', undefined],
    ['# New-CsOnlineVoiceRoute -|', undefined],
    ["'New-CsOnlineVoiceRoute -|'", undefined],
    ['New-CsOnlineVoiceRoute -Identity a; |', undefined],
    ['New-CsOnlineVoiceRoute -Identity (|)', undefined],
    ['|', undefined],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => assert.deepEqual(offered(marked), expected));
  }

  const ordinary = [
    'return',
    'else',
    'try',
    'exit',
    'param',
    'ft',
    'fl',
    'select',
    'sort',
    'where',
    'group',
    'measure',
    'cls',
    'Get-Date',
    'Get-Content',
    'Get-ADUser',
    'Set-Location',
    'Remove-Item',
    'Import-Csv',
    'get-process',
  ];
  for (const word of ordinary) {
    it(`leaves ${word} alone`, () => {
      assert.equal(completionsAt(scan(word), word.length, whole), undefined);
      const piped = `Get-CsOnlineUser | ${word}`;
      assert.equal(completionsAt(scan(piped), piped.length, whole), undefined);
    });
  }

  it('has nothing to add to a word that is typed in full', () => {
    for (const text of [
      'Connect-MicrosoftTeams',
      'New-CsOnlinePSTNGateway -Enabled',
      'New-CsOnlinePSTNGateway -Enabled $true',
      'New-CsOnlinePSTNGateway -BypassMode Always',
    ]) {
      assert.equal(completionsAt(scan(text), text.length, whole), undefined, text);
    }
  });

  it('puts deprecated cmdlets behind the others, and what nobody needs behind what one does', () => {
    const ranks = (text: string) =>
      new Map(
        completionsAt(scan(text), text.length, whole)?.items.map((one) => [one.label, one.rank]),
      );
    const cmdlets = ranks('Set-CsOnlineVo');
    assert.ok(
      cmdlets.get('Set-CsOnlineVoiceApplicationInstance')! > cmdlets.get('Set-CsOnlineVoiceRoute')!,
    );
    const policy = ranks('Set-CsTeamsMeetingPolicy -');
    assert.ok(policy.get('-Identity')! < policy.get('-AIInterpreter')!);
    const number = ranks('Set-CsPhoneNumberAssignment -Identity a -');
    assert.ok(number.get('-HttpPipelinePrepend')! > number.get('-Notify')!);
  });

  it('inserts what a cmdlet is usually given', () => {
    const insert = (name: string) =>
      completionsAt(scan(name.slice(0, -1)), name.length - 1, whole)?.items.find(
        (one) => one.kind === 'snippet' && one.label === name,
      )?.insert;
    assert.match(insert('Set-CsPhoneNumberAssignment') ?? '', /-Identity .* -TelephoneNumber /);
    assert.match(insert('Grant-CsTeamsCallingPolicy') ?? '', /-Identity .* -PolicyName /);
    assert.match(insert('New-CsVoiceNormalizationRule') ?? '', /-Pattern .*-Translation /);
  });

  it('offers the hashtables of the script where one is splatted', () => {
    const text = '$Route = @{ Identity = 1 }\n$other = @{}\nNew-CsOnlineVoiceRoute @r';
    const found = completionsAt(scan(text), text.length, whole);
    assert.deepEqual(
      found?.items.map(({ label }) => label),
      ['@other', '@Route'],
    );
  });

  it('offers cmdlets behind a pipe', () => {
    const text = 'Get-CsOnlineUser | cson';
    const labels = completionsAt(scan(text), text.length, catalog)?.items.map((one) => one.label);
    assert.deepEqual(new Set(labels), new Set(cmdlets));
  });

  it('replaces the word it stands in', () => {
    assert.equal(replaced('New-CsOn|'), 'New-CsOn');
    assert.equal(replaced('New-CsOnlineVoiceRoute -Num|Pat'), '-NumPat');
    assert.equal(replaced('New-CsOnlineVoiceRoute -|'), '-');
    assert.equal(replaced('Set-CsOnlineVoiceRoute -Mode |'), '');
  });

  it('offers mandatory parameters first and common ones last', () => {
    const { text, offset } = atCursor('New-CsOnlineVoiceRoute -|');
    const ranks = new Map(
      completionsAt(scan(text), offset, catalog)?.items.map((item) => [item.label, item.rank]),
    );
    assert.equal(ranks.get('-Identity'), 1, 'mandatory in one of the sets that are left');
    assert.equal(ranks.get('-Priority'), 2);
    assert.equal(ranks.get('-ErrorAction'), 4);
  });

  it('never throws, wherever the cursor stands in whatever text', () => {
    const fragment = fc.constantFrom(
      'New-CsOnlineVoiceRoute',
      ' -Identity ',
      '-',
      '"',
      "'",
      '$(',
      '@{',
      '{',
      '}',
      ')',
      '\n',
      '|',
      '`',
      ' ',
      'a,',
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 20 }), fc.nat(), (parts, at) => {
        const text = parts.join('');
        completionsAt(scan(text), at % (text.length + 1), catalog);
      }),
      { numRuns: 2000 },
    );
  });
});
