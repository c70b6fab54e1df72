import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coloursOf } from '../../../src/language/colours.ts';

/** `command:Get-It parameter:-Name …` */
const told = (text: string) =>
  coloursOf(text).map(({ start, end, colour }) => `${colour}:${text.slice(start, end)}`);

describe('the colours of a script', () => {
  it('are for commands, parameters and values', () => {
    assert.deepEqual(told("New-CsOnlineVoiceRoute -Identity 'US' -Priority 1 -Force"), [
      'command:New-CsOnlineVoiceRoute',
      'parameter:-Identity',
      "string:'US'",
      'parameter:-Priority',
      'number:1',
      'parameter:-Force',
    ]);
  });

  it('are for hashtables, splats, variables and comments', () => {
    assert.deepEqual(
      told('# A route\n$route = @{ Identity = "US" } # here\nNew-It @route | % { $_.Name }'),
      [
        'comment:# A route',
        'variable:$route',
        'key:Identity',
        'string:"US"',
        'comment:# here',
        'command:New-It',
        'variable:@route',
        'command:%',
        'variable:$_',
      ],
    );
  });

  it('leave a hash in a string alone', () => {
    assert.deepEqual(told("Get-It 'a # b' <# c\nd #>"), [
      'command:Get-It',
      "string:'a # b'",
      'comment:<# c\nd #>',
    ]);
  });

  it('lie apart, in order and within the text, whatever that is', () => {
    const pieces = [
      'Get-It',
      ' -A',
      " 'b'",
      ' "$(Get-C d)"',
      ' @{ e = 1 }',
      ' # f\n',
      '$g',
      ' = ',
      '(',
      ')',
      '{',
      '}',
      '|',
      '\n',
      '<#',
      '"',
    ];
    const script = fc
      .array(fc.constantFrom(...pieces), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(script, fc.string()), (text) => {
        let last = 0;
        for (const { start, end } of coloursOf(text)) {
          assert.ok(last <= start && start < end && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
