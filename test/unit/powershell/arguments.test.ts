import { command, commands, table } from './render.ts';

describe('PowerShell arguments', () => {
  describe('parameters', () => {
    table(command, [
      ['Get-A -Name value', 'Get-A -Name <value>'],
      ['Get-A -Name:value', 'Get-A -Name: <value>'],
      ['Get-A -Name: value', 'Get-A -Name: <value>'],
      ['Get-A -Confirm:$false', 'Get-A -Confirm: <var:false>'],
      ['Get-A -VDI2Optimization', 'Get-A -VDI2Optimization'],
      ['Get-A -_x -?', 'Get-A -_x -?'],
      ['Get-A -Name(1)', 'Get-A -Name <group:(1)>'],
      ['Get-A -Name{1}', 'Get-A -Name <scriptblock:{1}>'],
      ['Get-A -Name.x', 'Get-A -Name <.x>'],
      ['Get-A -Name[0]', 'Get-A -Name <[0]>'],
      ["Get-A -Name'x'", "Get-A <-Name'x'>"],
      ['Get-A -Name\u201cx\u201d', 'Get-A <-Name\u201cx\u201d>'],
      ['Get-A \u2013Name a \u2014Force \u2015X', 'Get-A -Name <a> -Force -X'],
      ['Get-A -', 'Get-A -'],
      ['Get-A -Größe 1', 'Get-A -Größe <num:1>'],
      ['Get-A -a -- -b', 'Get-A -a end-of-parameters<--> -b'],
      ['Get-A --long', 'Get-A <--long>'],
      ['Get-A -1 -.5', 'Get-A <num:-1> <num:-.5>'],
      ['Get-A -$x', 'Get-A <-$x>'],
      ['Get-A\u00a0-Name\u2003a\u3000b', 'Get-A -Name <a> <b>'],
    ]);
  });

  describe('bare tokens', () => {
    table(command, [
      ['Get-A 19:a@thread.tacv2', 'Get-A <19:a@thread.tacv2>'],
      [
        'Get-A 0e8fab2c-58a5-4f5e-8f2c-000000000001',
        'Get-A <0e8fab2c-58a5-4f5e-8f2c-000000000001>',
      ],
      ['Get-A 1efd85ca-dd46', 'Get-A <1efd85ca-dd46>'],
      ['Get-A +14255551234', 'Get-A <num:+14255551234>'],
      ['Get-A tel:+1425', 'Get-A <tel:+1425>'],
      ['Get-A 07:00 a>b', 'Get-A <07:00> <a>b>'],
      ['Get-A user@contoso.com', 'Get-A <user@contoso.com>'],
      ['Get-A a#b #c', 'Get-A <a#b>'],
      ['Get-A a=b a]b *x?', 'Get-A <a=b> <a]b> <*x?>'],
      ['Get-A a"b c"d', 'Get-A <a"b c"d>'],
      ['Get-A a` b', 'Get-A <a` b>'],
      [
        'Get-A 10 0x1F 1.5 2e3 10MB 5L',
        'Get-A <num:10> <num:0x1F> <num:1.5> <num:2e3> <num:10MB> <num:5L>',
      ],
      ['Get-A 1.2.3', 'Get-A <1.2.3>'],
      ['Get-A a$b a${b c}d -E', 'Get-A <a$b> <a${b c}d> -E'],
      ['Get-A $(1).X a$(1)b', 'Get-A <subexpression:$(1).X> <a$(1)b>'],
      ['Get-A ^\\+1\\d+$', 'Get-A <^\\+1\\d+$>'],
    ]);
  });

  describe('variables and members', () => {
    table(command, [
      ['Get-A $x', 'Get-A <var:x>'],
      [
        'Get-A $env:USERNAME $using:x ${a b} $_ $? $$',
        'Get-A <var:env:USERNAME> <var:using:x> <var:a b> <var:_> <var:?> <var:$>',
      ],
      ['Get-A $p\\f.csv', 'Get-A <$p\\f.csv>'],
      ['Get-A $env:TEMP\\f.csv -B', 'Get-A <$env:TEMP\\f.csv> -B'],
      ['Get-A $x.Y $x.Y.Z', 'Get-A <var:$x.Y> <var:$x.Y.Z>'],
      ['Get-A $x.Y(1, 2).Z -B', 'Get-A <var:$x.Y(1, 2).Z> -B'],
      ['Get-A $x[0] $x[-1].Y', 'Get-A <var:$x[0]> <var:$x[-1].Y>'],
      [
        "Get-A $x[$i] $x['a b'] $x[$i + 1] -B",
        "Get-A <var:$x[$i]> <var:$x['a b']> <var:$x[$i + 1]> -B",
      ],
      ['Get-A $x::Y $x."y z" $x.$y', 'Get-A <var:$x::Y> <var:$x."y z"> <var:$x.$y>'],
      ["Get-A 'a'.Length", "Get-A <str:'a'.Length>"],
      ['Get-A @(1)[0] @{a=1}.a', 'Get-A <array:@(1)[0]> <hashtable:@{a=1}.a>'],
      ['Get-A $x\u2013y', 'Get-A <$x\u2013y>'],
    ]);
    table(commands, [
      [
        'Get-A -Start (Get-Date).AddDays(-3) -B',
        ['Get-A -Start <group:(Get-Date).AddDays(-3)> -B', 'Get-Date'],
      ],
      ['Get-A $x.Y((Get-B)).Z -C', ['Get-A <var:$x.Y((Get-B)).Z> -C', 'Get-B']],
    ]);
  });

  describe('lists', () => {
    table(command, [
      ['Get-A 1,2,3', 'Get-A <num:1, num:2, num:3>'],
      ["Get-A a , 'b',$c -D", 'Get-A <a, str:b, var:c> -D'],
      ['Get-A a,\n  b,\r\n\r\n  c -D', 'Get-A <a, b, c> -D'],
      ['Get-A a, # first\n  b', 'Get-A <a, b>'],
      ['Get-A a,`\n  b', 'Get-A <a, b>'],
      ['Get-A -B:a,b c', 'Get-A -B: <a, b> <c>'],
      ['Get-A a, -B c', 'Get-A <a,> -B <c>'],
      ['Get-A a,\n -B c', 'Get-A <a,> -B <c>'],
      ['Get-A a,, b', 'Get-A <a, b>'],
      ['Get-A ,a', 'Get-A <a>'],
    ]);
  });

  describe('continued lines', () => {
    table(command, [
      ['Get-A `\n  -B c `\n  -D', 'Get-A -B <c> -D'],
      ['Get-A `\r\n  -B c', 'Get-A -B <c>'],
      ['Get-A -B`\n  c', 'Get-A -B <c>'],
      ['Get-A`\n -B', 'Get-A -B'],
      ['Get-A <# x\n y #> -B', 'Get-A -B'],
      ['Get-A @{\n a = 1\n} -B', 'Get-A <hashtable:@{\n a = 1\n}> -B'],
    ]);
    table(commands, [
      ['Get-A `\n\n-B', ['Get-A', '-B']],
      ['Get-A -C\n-B d', ['Get-A -C', '-B <d>']],
    ]);
  });

  describe('splats, redirections and the rest of the line', () => {
    table(command, [
      ['Get-A @common', 'Get-A @common'],
      ['Get-A @common -B @using:more', 'Get-A @common -B @using:more'],
      ['Get-A @', 'Get-A <@>'],
      ['Get-A > out.txt', 'Get-A redirection<> out.txt>'],
      ['Get-A 2>&1 -B', 'Get-A redirection<2>&1> -B'],
      ['Get-A *>> "a b" 3>$null', 'Get-A redirection<*>> "a b"> redirection<3>$null>'],
      ['icacls --% C:\\a /grant "x|y":(OI) ;', 'icacls verbatim<--% C:\\a /grant "x|y":(OI) ;>'],
    ]);
    table(commands, [
      ['icacls --% a | Set-B', ['icacls verbatim<--% a >', '| Set-B']],
      ['icacls --% a\nGet-B', ['icacls verbatim<--% a>', 'Get-B']],
    ]);
  });
});
