import { command, commands, names, table } from './render.ts';

describe('PowerShell strings', () => {
  describe('quotes', () => {
    table(command, [
      ["Get-A 'b c'", 'Get-A <str:b c>'],
      ['Get-A "b c"', 'Get-A <exp:b c>'],
      ["Get-A 'it''s' b", "Get-A <str:it''s> <b>"],
      ['Get-A "a""b" c', 'Get-A <exp:a""b> <c>'],
      ['Get-A "a`"b" c', 'Get-A <exp:a`"b> <c>'],
      ["Get-A 'a`' b", 'Get-A <str:a`> <b>'],
      ['Get-A \'\' "" b', 'Get-A <str:> <exp:> <b>'],
      ["Get-A 'a|b;c#d' -E", 'Get-A <str:a|b;c#d> -E'],
      ["Get-A '$(Get-B)'", 'Get-A <str:$(Get-B)>'],
      ['Get-A ‘b c’ “d e”', 'Get-A <str:b c> <exp:d e>'],
      ['Get-A ‚b c‛ „d e”', 'Get-A <str:b c> <exp:d e>'],
      ['Get-A “b c" \'d’ -E', 'Get-A <exp:b c> <str:d> -E'],
      ['Get-A "a\nb" -C', 'Get-A <exp:a\nb> -C'],
      ["Get-A 'a\r\nb'-C", 'Get-A <str:a\r\nb> -C'],
    ]);
  });

  describe('commands in expandable strings', () => {
    table(commands, [
      ['"a $(Get-B -C) d"', ['Get-B -C']],
      ['Get-A "x$(Get-B)y$(Get-C)" -D', ['Get-A <exp:x$(Get-B)y$(Get-C)> -D', 'Get-B', 'Get-C']],
      ['Get-A "$(Get-B "c d")" -E', ['Get-A <exp:$(Get-B "c d")> -E', 'Get-B <exp:c d>']],
      [
        '"a$(Get-A "b$(Get-B "c$(Get-C)")")"',
        ['Get-A <exp:b$(Get-B "c$(Get-C)")>', 'Get-B <exp:c$(Get-C)>', 'Get-C'],
      ],
      ['"$(Get-A \')"\')" | Set-B', ['Get-A <str:)">', '| Set-B']],
      ['"$(Get-A # )"\n)" | Set-B', ['Get-A', '| Set-B']],
      ['"`$(Get-A)"', []],
      ['"$(Get-A)$(Get-B)"', ['Get-A', 'Get-B']],
      ['"$a $$(Get-B)"', ['Get-B']],
      ['Get-A x$(Get-B)y -C', ['Get-A <x$(Get-B)y> -C', 'Get-B']],
      ['Get-A x"$(Get-B) c"', ['Get-A <x"$(Get-B) c">']],
    ]);
  });

  describe('here-strings', () => {
    table(commands, [
      ["Get-A @'\nb 'c\" $(Get-D)\n'@ -E", ['Get-A <str:b \'c" $(Get-D)> -E']],
      ['Get-A @"\n$(Get-B) "c"\n"@ -E', ['Get-A <exp:$(Get-B) "c"> -E', 'Get-B']],
      ["Get-A @'\r\nb\r\n\r\n'@\r\nGet-C", ['Get-A <str:b\r\n>', 'Get-C']],
      ["Get-A @'\rb\r'@\rGet-C", ['Get-A <str:b>', 'Get-C']],
      ["Get-A @'  \n'@ -B", ['Get-A <str:> -B']],
      ["Get-A @'\n\nb\n'@", ['Get-A <str:\nb>']],
      ["Get-A @'\n '@\n'@ -B", ["Get-A <str: '@> -B"]],
      ["$a = @'\nGet-B\n'@ | Set-C", ['a = | Set-C']],
      ['Get-A @“\nb\n”@ -C', ['Get-A <exp:b> -C']],
      ["Get-A @'b' -C", ["Get-A <@'b'> -C"]],
      ['(@"\n)\n"@)\nGet-A', ['Get-A']],
    ]);
  });

  describe('a forgotten quote costs one command', () => {
    table(commands, [
      ['Get-A "b c\nGet-D', ['Get-A <exp:b c>', 'Get-D']],
      ["Get-A 'b c\nGet-D", ['Get-A <str:b c>', 'Get-D']],
      ['Get-A "b\nGet-D "e"\nGet-F', ['Get-A <exp:b>', 'Get-D <exp:e>', 'Get-F']],
      ["Get-A 'b\nGet-D 'e f'\nGet-G", ['Get-A <str:b>', 'Get-D <str:e f>', 'Get-G']],
      ["Get-A 'b\r\nGet-D", ['Get-A <str:b>', 'Get-D']],
      ['Get-A "b\nGet-C "$d"', ['Get-A <exp:b>', 'Get-C <exp:$d>']],
      ['Get-A "b\nGet-C "+1425"', ['Get-A <exp:b>', 'Get-C <exp:+1425>']],
      ["Get-A 'b\nGet-C '^\\d'", ['Get-A <str:b>', 'Get-C <str:^\\d>']],
      ['"$(Get-A\nGet-B', ['Get-A', 'Get-B']],
      ['Get-A “b\nGet-C', ['Get-A <exp:b>', 'Get-C']],
      ['Get-A \'b"\nGet-C', ['Get-A <str:b">', 'Get-C']],
    ]);
  });

  describe('comments and strings hide each other', () => {
    table(names, [
      ["# don't\nGet-A", 'Get-A'],
      ["'# no' | Get-A", 'Get-A'],
      ['"<#" | Get-A; "#>" | Get-B', 'Get-A Get-B'],
      ["<# it's #> Get-A", 'Get-A'],
      ['<# # #> Get-A', 'Get-A'],
      ['<#> Get-A', ''],
      ["@'\n<#\n'@; Get-A", 'Get-A'],
    ]);
  });
});
