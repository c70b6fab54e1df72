import assert from 'node:assert/strict';
import { scan } from '../../../src/powershell/scanner.ts';

/** A bound for machines under load: on an idle one each takes less than a tenth of it, and a quadratic scan far more. */
const LIMIT = 4_000;
const TIMES = 20_000;

/** Texts that nest, that never close what they open, or that make a careless scanner look far ahead again and again. */
const REPEATED = [
  ...[
    '(',
    '{',
    '[',
    '@(',
    '@{a=',
    '$(',
    '$x[',
    '$x.y(',
    '[{',
    '@{a=@{',
    'if(',
    'if{',
    'switch{',
    'class a{',
    'enum{a=',
  ],
  ...['"$(', '"$(\n', '"$("', '"$(\'\n', '"$(<#\n', '"$(@\'\n', '@"\n$(', '"a$(b "\n', 'x$('],
  ...[
    '"',
    "'",
    '""',
    '"`',
    "a 'b ",
    "a 'b\n",
    "@'\n",
    "@'\r",
    '${a',
    '${a\n',
    '`',
    '`\n',
    '<#',
    '#',
    'a #\n',
    '\r',
  ],
  ...[
    '1;',
    '1 ',
    '$a=',
    '$a+',
    '$a++',
    '$a,',
    '$a\n',
    'a,',
    'a|',
    'a&&',
    '&',
    '&(',
    '.',
    '-',
    '-a:',
    '@a ',
    '>',
    '2>',
    '--% ',
  ],
  ...[
    'return ',
    'else ',
    'else\n#\n',
    'foreach(',
    'foreach($a in ',
    ':a ',
    'catch[',
    'function ',
    'class ',
    ')',
    '}',
    ']',
    ',\n',
  ],
];

describe('The PowerShell scanner takes time in proportion to the text', () => {
  REPEATED.forEach((piece) => {
    it(`${JSON.stringify(piece)} ${TIMES} times`, () => {
      const text = piece.repeat(TIMES);
      const started = performance.now();
      scan(text);
      const taken = performance.now() - started;
      assert.ok(taken < LIMIT, `${Math.round(taken)} ms`);
    });
  });

  it('20,000 lines of an ordinary script', () => {
    const text = [
      '# Assigns policies',
      'foreach ($user in Get-CsOnlineUser -Filter {Enabled -eq $true}) {',
      '  $params = @{ Identity = $user.UserPrincipalName; PolicyName = "Policy $($user.City)" }',
      '  Grant-CsTeamsCallingPolicy @params -ErrorAction Stop | Out-Null',
      '}',
    ]
      .join('\n')
      .concat('\n')
      .repeat(4_000);
    const started = performance.now();
    const script = scan(text);
    const taken = performance.now() - started;
    assert.equal([...script.commands()].length, 4 * 4_000);
    assert.equal([...script.hashtables()].length, 4_000);
    assert.ok(taken < LIMIT, `${Math.round(taken)} ms`);
  });
});
