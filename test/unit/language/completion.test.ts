import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../../src/language/completion/completion.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { catalog } from '../cmdlets/reference.ts';
import { atCursor } from './cursor.ts';

/** What is offered at the cursor, common parameters and snippets left out, in the order of their rank. */
function offered(marked: string): string[] | undefined {
  const { text, offset } = atCursor(marked);
  return completionsAt(scan(text), offset, catalog)
    ?.items.filter((item) => item.kind !== 'snippet' && (item.rank < 2 || item.kind === 'value'))
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
    assert.equal(ranks.get('-Identity'), 0);
    assert.equal(ranks.get('-Priority'), 1);
    assert.equal(ranks.get('-ErrorAction'), 2);
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
