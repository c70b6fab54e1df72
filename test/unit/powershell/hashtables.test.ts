import { commands, hashtables, names, table } from './render.ts';

describe('PowerShell hashtables', () => {
  describe('keys and values', () => {
    table(hashtables, [
      ['@{}', ['{}']],
      ['@{ a = 1; b = $x }', ['{a=1; b=$x}']],
      ["@{a='x';\"b c\"=1;'d'=2}", ["{a='x'; b c=1; d=2}"]],
      ['@{\n  a = 1 # first\n  # none\n  b = 2\n}', ['{a=1; b=2}']],
      ['@{\r\n  a = 1\r\n\r\n  b = 2\r\n}', ['{a=1; b=2}']],
      ['@{ a = 1, 2,\n 3; b = 4 }', ['{a=1, 2,\n 3; b=4}']],
      ['@{ a = Get-A -B | Set-C; d = 1 }', ['{a=Get-A -B | Set-C; d=1}']],
      ['@{ a = (Get-A).B; c = { 1 } }', ['{a=(Get-A).B; c={ 1 }}']],
      ['@{ a = if ($x) { 1 } else { 2 }; b = 3 }', ['{a=if ($x) { 1 } else { 2 }; b=3}']],
      ['@{ a = switch ($x) { 1 { 2 } }\n b = 3 }', ['{a=switch ($x) { 1 { 2 } }; b=3}']],
      ['@{ a = foreach ($i in $x) { $i }; b = 3 }', ['{a=foreach ($i in $x) { $i }; b=3}']],
      ['@{ a = @{ b = 1 }; c = 2 }', ['{a=@{ b = 1 }; c=2}', '{b=1}']],
      ['@{ a = @(@{ b = 1 }, @{ b = 2 }) }', ['{a=@(@{ b = 1 }, @{ b = 2 })}', '{b=1}', '{b=2}']],
      ['@{ (Get-A) = 1; b = 2 }', ['{=1; b=2}']],
      ['@{ a.b = 1; c-d = 2; 3 = 4 }', ['{a.b=1; c-d=2; 3=4}']],
      ['@{ a =\n 1\n}', ['{a=1}']],
      ['@{ if = 1; param = 2 }', ['{if=1; param=2}']],
      ['@{ ‘a b’ = “c” }', ['{a b=“c”}']],
      ['@{ a = \'x;y}\' ; b = "$(Get-A)}" }', ['{a=\'x;y}\'; b="$(Get-A)}"}']],
      ["@{ a = @'\n}\n'@\n b = 1 }", ["{a=@'\n}\n'@; b=1}"]],
    ]);
  });

  describe('half-typed', () => {
    table(hashtables, [
      ['@{', ['{}']],
      ['@{ a', ['{a}']],
      ['@{ a }', ['{a}']],
      ['@{ a = }', ['{a}']],
      ['@{ a =', ['{a}']],
      ['@{ a = ; b = 1 }', ['{a; b=1}']],
      ['@{ a =\n b = 1\n}', ['{a; b=1}']],
      ["@{\n a =\n 'b c' = 1\n}", ['{a; b c=1}']],
      ['@{\n a\n b = 1\n}', ['{a; b=1}']],
      ["@{ a = 'x\n b = 1\n}", ["{a='x; b=1}"]],
      ['@{ a = (Get-A\n}\n@{ b = 1 }', ['{a=(Get-A\n}', '{b=1}']],
      ["@{ 'a", ['{a}']],
    ]);
  });

  describe('the variable they are assigned to', () => {
    table(hashtables, [
      ['$p = @{ a = 1 }', ['p = {a=1}']],
      ['$p=@{a=1}', ['p = {a=1}']],
      ['$script:p = @{}', ['script:p = {}']],
      ['[hashtable]$p = @{}', ['p = {}']],
      ['$p = [ordered]@{ a = 1 }', ['p = {a=1}']],
      ['$p = [System.Collections.Specialized.OrderedDictionary] @{}', ['p = {}']],
      ['$p = $q = @{}', ['q = {}']],
      ['$p = @{ a = @{ b = 1 } }', ['p = {a=@{ b = 1 }}', '{b=1}']],
      ['$p = @{}; @{}', ['p = {}', '{}']],
      ['$p = @{}.Keys', ['{}']],
      ['$p = @{} + @{}', ['{}', '{}']],
      ['$p = @(@{})', ['{}']],
      ['$p = Get-A @{}', ['{}']],
      ['$p.q = @{}', ['{}']],
      ['$p, $q = @{}, @{}', ['{}', '{}']],
      ['$p = @{ a = 1', ['p = {a=1}']],
      ['function Get-A { $p = @{ a = 1 } }', ['p = {a=1}']],
    ]);
  });

  describe('with the commands around them', () => {
    table(commands, [
      ['$p = @{ a = 1 }\nGet-A @p -B', ['Get-A @p -B']],
      [
        'Get-A @{ Add = "x"; b = Get-C } -D',
        ['Get-A <hashtable:@{ Add = "x"; b = Get-C }> -D', 'Get-C'],
      ],
      ['$p = @{ a = Get-B -C 1 }', ['Get-B -C <num:1>']],
    ]);
    table(names, [
      ['@{ a = { Get-A } }; Get-B', 'Get-A Get-B'],
      ['@{ a = \n}\nGet-B', 'Get-B'],
      ['@{ a = 1 ) ]; b = Get-A }\nGet-B', 'Get-A Get-B'],
    ]);
  });
});
