import assert from 'node:assert/strict';
import { scan } from '../../../src/powershell/scanner.ts';
import { render } from './render.ts';

/** What the command that the end of the text belongs to looks like. */
const atEnd = (text: string) => {
  const command = scan(text).commandAt(text.length);
  assert.ok(command, 'no command reaches to the end');
  return render(text, command);
};

/** What is being typed, and the command that must be seen for completion to work. */
const HALF_TYPED: readonly (readonly [text: string, expected: string])[] = [
  ['New-CsOnlineVoiceRoute', 'New-CsOnlineVoiceRoute'],
  ['New-Cs', 'New-Cs'],
  ['New-', 'New-'],
  ['New-CsOnlineVoiceRoute ', 'New-CsOnlineVoiceRoute'],
  ['New-CsOnlineVoiceRoute -', 'New-CsOnlineVoiceRoute -'],
  ['New-CsOnlineVoiceRoute –', 'New-CsOnlineVoiceRoute -'],
  ['Set-A -Iden', 'Set-A -Iden'],
  ['Set-A -Identity ', 'Set-A -Identity'],
  ['Set-A -Identity:', 'Set-A -Identity:'],
  ['Set-A -Identity: ', 'Set-A -Identity:'],
  ['Set-A -Identity a -', 'Set-A -Identity <a> -'],
  ['Set-A -Identity "', 'Set-A -Identity <exp:>'],
  ['Set-A -Identity "a b', 'Set-A -Identity <exp:a b>'],
  ["Set-A -Identity '", 'Set-A -Identity <str:>'],
  ['Set-A -Identity $', 'Set-A -Identity <$>'],
  ['Set-A -Identity $x.', 'Set-A -Identity <$x.>'],
  ['Set-A -Identity ${', 'Set-A -Identity <${>'],
  ['Set-A -Identity $x[', 'Set-A -Identity <var:$x[>'],
  ['Set-A -List a,', 'Set-A -List <a,>'],
  ['Set-A -List a, ', 'Set-A -List <a,>'],
  ['Set-A -List a,\n  ', 'Set-A -List <a,>'],
  ['Set-A -List a, -', 'Set-A -List <a,> -'],
  ['Set-A -Force `', 'Set-A -Force'],
  ['Set-A -Force `\n', 'Set-A -Force'],
  ['Set-A -Force `\n  -', 'Set-A -Force -'],
  ['Set-A @', 'Set-A <@>'],
  ['Set-A @par', 'Set-A @par'],
  ['Set-A -List @(', 'Set-A -List <array:@(>'],
  ['Set-A -List @{', 'Set-A -List <hashtable:@{>'],
  ['Set-A -List @{ Add = ', 'Set-A -List <hashtable:@{ Add = >'],
  ['Set-A -Start (', 'Set-A -Start <group:(>'],
  ['Set-A -Start (Get-', 'Get-'],
  ['Set-A -Start (Get-B -', 'Get-B -'],
  ['Set-A -Name "x $(Get-B -', 'Get-B -'],
  ['Get-A | Set-', '| Set-'],
  ['Get-A | Set-B -', '| Set-B -'],
  ['Get-A |\n  Set-B -', '| Set-B -'],
  ['$x = Get-A -', 'x = Get-A -'],
  ['$x = @{ a = Get-A -', 'Get-A -'],
  ['Get-A | % { Set-B -', 'Set-B -'],
  ['foreach ($u in Get-A -', 'Get-A -'],
  ['foreach ($u in $us) { Set-B -', 'Set-B -'],
  ['if (Get-A -', 'Get-A -'],
  ['if ($x) { Get-A } else { Set-B -', 'Set-B -'],
  ['try { Get-A } catch { Set-B -', 'Set-B -'],
  ['switch ($x) { 1 { Set-B -', 'Set-B -'],
  ['function A { param($x) Set-B -', 'Set-B -'],
  ['class A { [void] B() { Set-B -', 'Set-B -'],
  ['return Get-A -', 'Get-A -'],
  ['& "Get-A" -', 'Get-A -'],
  ['Set-A > ', 'Set-A redirection<> >'],
  ['Set-A --% ', 'Set-A verbatim<--% >'],
];

describe('PowerShell commands while they are being typed', () => {
  describe('at the end of the script', () => {
    HALF_TYPED.forEach(([text, expected]) => {
      it(text.replaceAll('\n', '⏎'), () => assert.equal(atEnd(text), expected));
    });
  });

  it('leaves the command on the next line alone, unless the language itself joins the lines', () => {
    const joined = /,\s*$|`$|@\{[^}]*$/;
    const lost = HALF_TYPED.filter(([text]) => {
      const script = `${text}\nGet-Next -Last 1\n`;
      return ![...scan(script).commands()].some((one) => one.name === 'Get-Next');
    }).map(([text]) => text);
    const expected = HALF_TYPED.map(([text]) => text).filter((text) => joined.test(text));
    assert.deepEqual(
      lost,
      expected.filter((text) => !text.endsWith('= ')),
    );
    assert.equal(lost.length, 6);
  });

  it('sees the next command also in brackets that are not closed yet', () => {
    for (const open of [
      '(',
      '{',
      '@(',
      '$(',
      '$x[',
      '"$(',
      'Set-A (Get-',
      'Set-A { Get-B -',
      'if (',
      '[',
      '$x = [str',
    ]) {
      const names = Array.from(scan(`${open}\nGet-Next -Last 1\n`).commands(), ({ name }) => name);
      assert.ok(names.includes('Get-Next'), open);
    }
  });

  it('ends a forgotten parenthesis at the brace around it', () => {
    const text = 'function A { Set-A (Get-B }\nGet-Next';
    const [outer, inner, next] = scan(text).commands();
    assert.equal(outer?.reach, text.indexOf('}'));
    assert.equal(inner?.reach, text.indexOf('}'));
    assert.equal(next?.start, text.indexOf('Get-Next'));
  });

  it('invents no command where none is typed', () => {
    for (const text of [
      '',
      '$x = ',
      '$x =\n}',
      'Get-A | ',
      '@{ a = }',
      'if ',
      '{ | }',
      '"$()"',
      '()',
      '$x.',
      '[',
      '&&',
      '| |',
    ]) {
      const names = Array.from(scan(text).commands(), ({ name }) => name);
      assert.deepEqual(names, text.startsWith('Get-A') ? ['Get-A'] : [], text);
    }
  });
});
