import assert from 'node:assert/strict';
import { scan } from '../../../src/powershell/scanner.ts';
import { command, commands, names, table } from './render.ts';

describe('PowerShell commands', () => {
  describe('names', () => {
    table(command, [
      ['Get-CsOnlineUser', 'Get-CsOnlineUser'],
      ['  \tGet-CsOnlineUser  ', 'Get-CsOnlineUser'],
      ['MicrosoftTeams\\Get-Team', 'MicrosoftTeams\\Get-Team'],
      ['.\\deploy.ps1 -WhatIf', '.\\deploy.ps1 -WhatIf'],
      ['C:\\tools\\run.exe /s', 'C:\\tools\\run.exe </s>'],
      ["& 'C:\\my tools\\run.exe' /s", 'C:\\my tools\\run.exe </s>'],
      ['&"Get-Team" -User a', 'Get-Team -User <a>'],
      ['. .\\functions.ps1', '.\\functions.ps1'],
      ['."$PSScriptRoot\\functions.ps1"', '$PSScriptRoot\\functions.ps1'],
      ['& $tool -Force', '(computed) -Force'],
      ['& $tools.First -Force', '(computed) -Force'],
      ['. $PROFILE', '(computed)'],
      ['& { 1 } a', '(computed) <a>'],
      ['7z x list.zip', '7z <x> <list.zip>'],
      ['if-not $a', 'if-not <var:a>'],
      ['foreach.ps1', 'foreach.ps1'],
      ['process\\run.exe', 'process\\run.exe'],
      ['Get–CsOnlineUser', 'Get–CsOnlineUser'],
      ['﻿Get-Team', 'Get-Team'],
    ]);
  });

  describe('pipelines', () => {
    table(commands, [
      ['Get-A | Set-B', ['Get-A', '| Set-B']],
      ['Get-A|Set-B|Out-C', ['Get-A', '| Set-B', '| Out-C']],
      ['Get-A |\n  Set-B', ['Get-A', '| Set-B']],
      ['Get-A |\r\n\r\n  # why\r\n  Set-B', ['Get-A', '| Set-B']],
      ['Get-A\n| Set-B', ['Get-A', '| Set-B']],
      ['Get-A # first\n  # then\n  | Set-B\n  | Out-C', ['Get-A', '| Set-B', '| Out-C']],
      ['$users | Set-B', ['| Set-B']],
      ["'a', 'b' | Set-B", ['| Set-B']],
      ['(Get-A).Items | Set-B', ['Get-A', '| Set-B']],
      ['1..5 | % { Get-A $_ }', ['| % <scriptblock:{ Get-A $_ }>', 'Get-A <var:_>']],
      ['Get-A | ? Enabled | %{ $_ }', ['Get-A', '| ? <Enabled>', '| % <scriptblock:{ $_ }>']],
      ['Get-A | foreach { Set-B }', ['Get-A', '| foreach <scriptblock:{ Set-B }>', 'Set-B']],
      ['Get-A && Set-B || Out-C', ['Get-A', 'Set-B', 'Out-C']],
      ['Get-A &\nSet-B', ['Get-A', 'Set-B']],
    ]);
  });

  describe('assignment', () => {
    table(commands, [
      ['$a = Get-A', ['a = Get-A']],
      ['$a=Get-A -B 1', ['a = Get-A -B <num:1>']],
      ['$a += Get-A', ['a = Get-A']],
      ['$a+=Get-A', ['a = Get-A']],
      ['$a ??= Get-A', ['a = Get-A']],
      ['$script:a = Get-A', ['script:a = Get-A']],
      ['${a b} = Get-A', ['a b = Get-A']],
      ['[string]$a = Get-A', ['a = Get-A']],
      ['$a =\n  Get-A', ['a = Get-A']],
      ['$a = $b = Get-A', ['b = Get-A']],
      ['$a = Get-A | Set-B', ['a = Get-A', 'a = | Set-B']],
      ['$a = $b | Set-B', ['a = | Set-B']],
      ['$a.B = Get-A', ['Get-A']],
      ['$a[0] = Get-A', ['Get-A']],
      ['$a, $b = Get-A', ['Get-A']],
      ['$a = (Get-A)', ['Get-A']],
    ]);
  });

  describe('statements that end', () => {
    table(names, [
      ['Get-A\nGet-B', 'Get-A Get-B'],
      ['Get-A\rGet-B', 'Get-A Get-B'],
      ['Get-A; Get-B;;Get-C', 'Get-A Get-B Get-C'],
      ['Get-A # Get-B', 'Get-A'],
      ['# Get-A\nGet-B', 'Get-B'],
      ['<# Get-A\n Get-B #> Get-C', 'Get-C'],
      ['#requires -Modules MicrosoftTeams\nGet-A', 'Get-A'],
      ['<#\n.SYNOPSIS\n Get-A\n.EXAMPLE\n Get-B\n#>\nGet-C', 'Get-C'],
      ['Get-A <# b #> -C', 'Get-A'],
      [')}] Get-A', 'Get-A'],
      ['', ''],
    ]);
  });

  describe('the command at an offset, the cursor being at |', () => {
    const at = (marked: string) => {
      const offset = marked.indexOf('¦');
      return scan(marked.replace('¦', '')).commandAt(offset)?.name;
    };
    table(at, [
      ['¦Get-A -B', 'Get-A'],
      ['Get-A -B  ¦', 'Get-A'],
      ['Get-A -B `\n  ¦', 'Get-A'],
      ['Get-A -B\n¦', undefined],
      ['Get-A -B # why ¦', undefined],
      ['Get-A (Get-B ¦) -C', 'Get-B'],
      ['Get-A (Get-B) ¦-C', 'Get-A'],
      ['Get-A "x $(Get-B ¦)"', 'Get-B'],
      ['Get-A | Set-B ¦| Out-C', 'Set-B'],
      ['Get-A;¦', undefined],
      ['¦', undefined],
    ]);
  });

  it('places each name', () => {
    const text = "Get-A | & 'Set B' -C";
    const spans = [...scan(text).commands()].map(({ nameSpan }) =>
      text.slice(nameSpan.start, nameSpan.end),
    );
    assert.deepEqual(spans, ['Get-A', "'Set B'"]);
  });
});
