import { commands, names, table } from './render.ts';

describe('PowerShell statements', () => {
  describe('keywords', () => {
    table(names, [
      [
        'if (Get-A) { Get-B } elseif (Get-C) { Get-D } else { Get-E }',
        'Get-A Get-B Get-C Get-D Get-E',
      ],
      ['if ($a)\n{\n Get-A\n}\n# no\nelse\n{\n Get-B\n}\nGet-C', 'Get-A Get-B Get-C'],
      ['if ($a) { Get-A } Get-B', 'Get-A Get-B'],
      ['IF ($a) { Get-A } Else { Get-B }', 'Get-A Get-B'],
      [
        'try { Get-A } catch [System.Exception], [X.Y] { Get-B } finally { Get-C }',
        'Get-A Get-B Get-C',
      ],
      ['try { Get-A }\n\n<# x #>\ncatch { Get-B }\nfinally { Get-C }', 'Get-A Get-B Get-C'],
      ['trap [X] { Get-A }\nGet-B', 'Get-A Get-B'],
      ['foreach ($u in Get-A -B) { Set-C $u }', 'Get-A Set-C'],
      ['foreach($u in $users){Set-C $u}Get-D', 'Set-C Get-D'],
      ['foreach -parallel ($u in (Get-A)) { Set-C }', 'Get-A Set-C'],
      ['for ($i = 0; $i -lt (Get-A); $i++) { Get-B }', 'Get-A Get-B'],
      ['while (Get-A) { Get-B; break }', 'Get-A Get-B'],
      ['do { Get-A } while (Get-B)\nGet-C', 'Get-A Get-B Get-C'],
      ['do { Get-A } until ($x)', 'Get-A'],
      [':outer foreach ($a in $b) { continue outer }', ''],
      [':outer while ($a) { break outer; Get-B }', 'Get-B'],
      ['function Get-A { Get-B }', 'Get-B'],
      ['function Get-A($x = (Get-B), $y) { Get-C }\nGet-D', 'Get-B Get-C Get-D'],
      ['function Get-A\n{\n param($x)\n Get-B\n}', 'Get-B'],
      ['function script:Get-A { Get-B } function Get-C { Get-D }', 'Get-B Get-D'],
      ['filter Get-A { Get-B }', 'Get-B'],
      ['function Get-A { begin { Get-B } process { Get-C } end { Get-D } }', 'Get-B Get-C Get-D'],
      ['return Get-A', 'Get-A'],
      ['if($a){Get-A}else{Get-B}', 'Get-A Get-B'],
      ['do\n{\n Get-A\n}\nwhile ($x)\nGet-B', 'Get-A Get-B'],
      ['return\nGet-A', 'Get-A'],
      ['{ return } | Get-A', 'Get-A'],
      ['throw "x $(Get-A)"', 'Get-A'],
      ['exit 1\nGet-A', 'Get-A'],
      ['data { Get-A }', 'Get-A'],
      ['else\n(Get-A).B', 'Get-A'],
      ['foreach ($a\n in\n Get-A\n) { Get-B }', 'Get-A Get-B'],
      ['catch\n[int]::Parse((Get-A))', 'Get-A'],
      ['Get-A ||\n Get-B', 'Get-A Get-B'],
    ]);
  });

  describe('words that only look like commands', () => {
    table(names, [
      ['using module MicrosoftTeams\nusing namespace System.IO; Get-A', ''],
      ['using namespace System.IO\nGet-A', 'Get-A'],
      ['switch ($x) { a { Get-A } default { Get-B } }', 'Get-A Get-B'],
      [
        "switch -Regex (Get-X) { '^a' { Get-A; break } { $_ -gt 1 } { Get-B } }\nGet-C",
        'Get-X Get-A Get-B Get-C',
      ],
      ['switch -File $path\n{\n  "a" { Get-A }\n}', 'Get-A'],
      ['enum Kind { One = 1; Two }\nGet-A', 'Get-A'],
      ['[Flags()] enum Kind\n{\n One\n}\nGet-A', 'Get-A'],
      ['class A : B, C {\n [string]$Name = (Get-A)\n hidden [int] $x\n}\nGet-B', 'Get-A Get-B'],
      [
        'class A { A([int]$x) : base($x) { Get-A }\n [void] Run() { Get-B } static [A] Make() { return Get-C } }',
        'Get-A Get-B Get-C',
      ],
      [
        'param(\n [Parameter(Mandatory, HelpMessage = "a)b")] [ValidateSet("x", "y")]\n [string] $A = (Get-A),\n [switch] $B\n)\nGet-C',
        'Get-A Get-C',
      ],
      ['[CmdletBinding(SupportsShouldProcess)]\nparam\n(\n $A\n)\nGet-C', 'Get-C'],
      ['class A { [Parameter(Mandatory)] [ValidateScript({ Test-A })] $x }', 'Test-A'],
      ['param([ValidateScript({ Test-A $_ })] $A)', 'Test-A'],
      ['[int]::Parse("1"); [math]::Max((Get-A), 1).X | Get-B', 'Get-A Get-B'],
      ['[Dictionary[string, int]]$a = Get-A', 'Get-A'],
      ['$a = [A]::new()\nGet-A', 'Get-A'],
    ]);
  });

  describe('expressions and what is in them', () => {
    table(names, [
      ['$x++\nGet-A', 'Get-A'],
      ['if ($x == 1) { Get-A }', 'Get-A'],
      ['& (Get-A) -B', '(computed) Get-A'],
      ['$x -eq\nGet-A', 'Get-A'],
      ['$x.\nGet-A', 'Get-A'],
      ['$x--; ++$x\nGet-A', 'Get-A'],
      ['$x + 1\nGet-A', 'Get-A'],
      ['$x +\n $y\nGet-A', 'Get-A'],
      ["$x = 'a',\n  'b'\nGet-A", 'Get-A'],
      ['$x -eq\n\n (Get-A)', 'Get-A'],
      ['-not (Get-A)', 'Get-A'],
      ['!(Get-A) -and !$b', 'Get-A'],
      ['-join (Get-A)', 'Get-A'],
      ['$a[(Get-A)].B((Get-C))', 'Get-A Get-C'],
      ['$a[$i] = Get-A\nGet-B', 'Get-A Get-B'],
      ['$a[0]+$b[$i]\nGet-A', 'Get-A'],
      ['$x ? (Get-A) : (Get-B)', 'Get-A Get-B'],
      ['"{0}" -f (Get-A)', 'Get-A'],
      ['(Get-A | Set-B).C', 'Get-A Set-B'],
      ['@(Get-A; Get-B)\n$(Get-C)', 'Get-A Get-B Get-C'],
      ['$s = { Get-A }', 'Get-A'],
      ['1..5\nGet-A', 'Get-A'],
      ['5 - 3; 0x1F; 1kb\nGet-A', 'Get-A'],
      ['$x = if ($a) { Get-A } else { Get-B }', 'Get-A Get-B'],
      ['$a = 1 # x\nGet-A', 'Get-A'],
    ]);
    table(commands, [
      [
        'Get-A -Filter {Enabled -eq $true} | Set-B',
        ['Get-A -Filter <scriptblock:{Enabled -eq $true}>', 'Enabled -eq <var:true>', '| Set-B'],
      ],
      ['Get-A (Get-B | Set-C) -D', ['Get-A <group:(Get-B | Set-C)> -D', 'Get-B', '| Set-C']],
      [
        'Get-A $(Get-B) @(Get-C)',
        ['Get-A <subexpression:$(Get-B)> <array:@(Get-C)>', 'Get-B', 'Get-C'],
      ],
      ['Get-A (\n  Get-B\n) -C', ['Get-A <group:(\n  Get-B\n)> -C', 'Get-B']],
    ]);
  });
});
