import assert from 'node:assert/strict';
import type { Outline } from '../../../src/content/compiled.ts';
import { hoverAt } from '../../../src/language/hover/hover.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { Blueprint } from '../../../src/study/blueprint.ts';
import { catalog } from '../cmdlets/reference.ts';
import { outline } from '../study/outline.ts';
import { atCursor } from './cursor.ts';

function hover(
  marked: string,
  language: 'en' | 'fr' = 'en',
  from: Outline = outline,
): string | undefined {
  const { text, offset } = atCursor(marked);
  return hoverAt(scan(text), offset, { catalog, blueprint: new Blueprint(from), language })
    ?.markdown;
}

describe('hover', () => {
  it('explains a cmdlet: syntax, what it does, objectives with their quiz, source', () => {
    const text = hover('New-CsOnline|VoiceRoute -Identity a') ?? '';
    assert.match(text, /```powershell\nNew-CsOnlineVoiceRoute -Identity <String>\n```/);
    assert.match(text, /2 optional parameters/);
    assert.match(text, /Adds a route/);
    assert.match(text, /\[Voice routes\]\(command:ms721\.openNotes\?%5B%22routing\.routes%22%5D\)/);
    assert.match(text, /\[Quiz\]\(command:ms721\.quiz\?%5B%22routing\.routes%22%5D\)/);
    assert.match(text, /\[Microsoft Learn\]\(https:\/\/learn\.microsoft\.com/);
  });

  it('shows the parameter set that fits what is typed', () => {
    assert.match(
      hover('New-CsOnline|VoiceRoute -Name a') ?? '',
      /New-CsOnlineVoiceRoute -Name <String>\n/,
    );
  });

  it('names objectives in the display language', () => {
    assert.match(hover('New-CsOnlineVoiceRoute|', 'fr') ?? '', /\[Routes vocales\]/);
  });

  it('offers no quiz where an objective has no questions', () => {
    const objectives = outline.objectives.map((one) => ({ ...one, questions: 0 }));
    assert.doesNotMatch(
      hover('New-CsOnlineVoiceRoute|', 'en', { ...outline, objectives }) ?? '',
      /ms721\.quiz/,
    );
  });

  it('explains a parameter by name, alias or beginning, whatever the dash', () => {
    for (const written of ['-NumberPattern', '-np', '-Numb', '–NumberPattern', '-NumberPattern:']) {
      assert.match(
        hover(`New-CsOnlineVoiceRoute ${written.slice(0, 2)}|${written.slice(2)} x`) ?? '',
        /Which numbers it takes/,
        written,
      );
    }
  });

  it('says what is mandatory where, accepted values, ranges and defaults', () => {
    assert.match(
      hover('New-CsOnlineVoiceRoute -Iden|tity a') ?? '',
      /Mandatory[\s\S]*Only in parameter set `Identity`/,
    );
    assert.match(
      hover('Set-CsOnlineVoiceRoute -Mo|de None') ?? '',
      /Accepted values: `None`, `Always`, `Now, and then`/,
    );
    assert.match(hover('New-CsOnlineVoiceRoute -Prio|rity 1') ?? '', /At least 0/);
    assert.match(hover('New-CsOnlineVoiceRoute -ErrorAc|tion Stop') ?? '', /Default: `Continue`/);
  });

  it('explains the keys of a hashtable that is splatted, and of no other', () => {
    const script = (name: string) => `$p = @{ Prio|rity = 1 }\nNew-CsOnlineVoiceRoute @${name}`;
    assert.match(hover(script('P')) ?? '', /Lower is earlier/);
    assert.equal(hover(script('other')), undefined);
    assert.equal(hover('New-CsOnlineVoiceRoute @p\n$p = @{ Prio|rity = 1 }'), undefined);
  });

  const silent = [
    'Get-ChildItem| -Path .',
    'New-CsOnlineVoiceRoute -Identity "a |b"',
    'New-CsOnlineVoiceRoute -Nonsense| 1',
    '# New-CsOnline|VoiceRoute',
    "'New-CsOnline|VoiceRoute'",
    'New-CsOnlineVoiceRoute   | -Identity a',
    'Get-CsOnlineUser -Filter {Ena|bled -eq $true}',
  ];
  for (const marked of silent) {
    it(`is silent at ${marked}`, () => assert.equal(hover(marked), undefined));
  }
});
