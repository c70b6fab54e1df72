import assert from 'node:assert/strict';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Item } from '../../../src/powershell/syntax.ts';
import { table } from './render.ts';

/** `kind:value`, or `kind[items]`; `computed` where there are none. */
const shown = (items: readonly Item[] | undefined): string =>
  items
    ?.map(({ kind, value, items: inner }) => `${kind}${inner ? `[${shown(inner)}]` : `:${value}`}`)
    .join(', ') ?? 'computed';

describe('PowerShell values that can be read without running anything', () => {
  describe('in hashtables', () => {
    const values = (text: string) =>
      [...scan(text).hashtables()].flatMap(({ entries }) =>
        entries.map(({ value }) => (value ? shown(value.items) : 'none')),
      );
    table(values, [
      ["@{ a = 'b c' }", ['string:b c']],
      ['@{ a = "b $c" }', ['expandable:b $c']],
      [
        '@{ a = 5; b = -1.5; c = 0x1F; d = +14255551234 }',
        ['number:5', 'number:-1.5', 'number:0x1F', 'number:+14255551234'],
      ],
      ['@{ a = $b; c = ${d e}; f = $env:G }', ['variable:b', 'variable:d e', 'variable:env:G']],
      ["@{ a = 'b', 'c',\n 'd' }", ['string:b, string:c, string:d']],
      ["@{ a = @('b', $c); d = ('e') }", ['array[string:b, variable:c]', 'group[string:e]']],
      ["@{ a = @(\n 'b'\n 'c'; 5 # five\n) }", ['array[string:b, string:c, number:5]']],
      [
        "@{ a = @(('b', 'c'), $(1)) }",
        ['array[group[string:b, string:c], subexpression[number:1]]'],
      ],
      ['@{ a = @() }', ['array[]']],
      ["@{ a = @'\nb\n'@\n}", ['string:b']],
      ["@{ a = 'b' # why\n}", ['string:b']],
      [
        "@{ a = 'b' + 'c'; d = $e.F; g = $h[0]; i = 'j'.Length }",
        Array<string>(4).fill('computed'),
      ],
      [
        '@{ a = Get-B; c = (Get-D); e = @(Get-F); g = @{}; h = { 1 } }',
        Array<string>(5).fill('computed'),
      ],
      [
        "@{ a = @('b', (Get-C)); d = 'e' | Get-F; g = [int]'1'; h = if ($i) { 1 } }",
        Array<string>(4).fill('computed'),
      ],
      ["@{ a = ('b'\n'c'); d = @('e' 'f') }", ['computed', 'computed']],
      [`@{ a = ${'('.repeat(30)}1${')'.repeat(30)} }`, ['computed']],
      ['@{ a =\n b = 1 }', ['none', 'number:1']],
    ]);
  });

  describe('in arguments', () => {
    const items = (text: string) =>
      [...scan(text).commands()].flatMap(({ elements }) =>
        elements.flatMap((one) => (one.kind === 'argument' ? [shown(one.items)] : [])),
      );
    table(items, [
      [
        "Get-A @('b','c') ('d') $('e')",
        ['array[string:b, string:c]', 'group[string:d]', 'subexpression[string:e]'],
      ],
      ["Get-A -B @('b',\n 'c'), $d", ['array[string:b, string:c], variable:d']],
      [
        "Get-A @('b').C ('d', (Get-E)) @{ a = 1 }",
        ['array:undefined', 'group:undefined', 'hashtable:undefined'],
      ],
      ["Get-A @('b', 'c'", ['array:undefined']],
    ]);
  });

  describe('assigned to variables', () => {
    const assigned = (text: string) =>
      Array.from(scan(text).assignments(), ({ variable, span, items }) => {
        return `${text.slice(span.start, span.end)} → ${variable}: ${shown(items)}`;
      });
    table(assigned, [
      [
        "$gateway = 'sbc1.contoso.com'",
        ["$gateway = 'sbc1.contoso.com' → gateway: string:sbc1.contoso.com"],
      ],
      ["$l = 'a', 'b'", ["$l = 'a', 'b' → l: string:a, string:b"]],
      ["$l = @('a','b') # c", ["$l = @('a','b') → l: array[string:a, string:b]"]],
      ["[string[]]$l = 'a'; $n = -5", ["$l = 'a' → l: string:a", '$n = -5 → n: number:-5']],
      ['$a = $b = 1', ['$b = 1 → b: number:1']],
      [
        '${a b} = 1; $script:c = $d',
        ['${a b} = 1 → a b: number:1', '$script:c = $d → script:c: variable:d'],
      ],
      ["function A { if ($b) { $c = 'd' } }", ["$c = 'd' → c: string:d"]],
      ["$a += 'b'; $a.B = 'c'; $a, $d = 'e', 'f'; $a[0] = 1", []],
      ["$a = Get-B; $c = 'd' | Get-E; $f = 'g' -join 'h'", []],
      ["$a = 'b' && 'c'; $d = @{}; $e = { 'f' }; $g = ", []],
    ]);

    it('only of the variables asked for', () => {
      const script = scan('$a = 1; $b = 2; if ($c) { $a = 3 }');
      const found = Array.from(
        script.assignments((name) => name === 'a'),
        ({ items }) => shown(items),
      );
      assert.deepEqual(found, ['number:1', 'number:3']);
    });
  });
});

describe('What a PowerShell script is asked for', () => {
  it('commands by name, of which the others are not read', () => {
    const script = scan('Get-A (Get-B | Get-A 1) { Get-C }; & $d; & "Get-E"; 5 | & 5');
    const asked: string[] = [];
    const found = script.commands((name) => asked.push(name) > 0 && name === 'Get-A');
    assert.deepEqual(
      Array.from(found, ({ start, elements }) => [start, elements.length]),
      [
        [0, 2],
        [15, 1],
      ],
    );
    assert.deepEqual(asked, ['Get-A', 'Get-B', 'Get-A', 'Get-C', '', 'Get-E', '']);
    assert.deepEqual(
      Array.from(script.commands(), ({ name }) => name),
      asked,
    );
  });

  it('hashtables by their variable', () => {
    const script = scan('$p = @{ a = @{ b = 1 } }; $q = @{}');
    const found = script.hashtables((variable) => variable !== 'q');
    assert.deepEqual(
      Array.from(found, ({ assignedTo }) => assignedTo),
      ['p', undefined],
    );
  });

  describe('the hashtable at an offset, the cursor being at ¦', () => {
    const at = (marked: string) => {
      const text = marked.replace('¦', '');
      const found = scan(text).hashtableAt(marked.indexOf('¦'));
      return found && `${found.closed ? '' : 'open '}${text.slice(found.start, found.end)}`;
    };
    table(at, [
      ['@¦{ a = 1 }', '@{ a = 1 }'],
      ['@{ a = 1 ¦}', '@{ a = 1 }'],
      ['¦@{ a = 1 }', undefined],
      ['@{ a = 1 }¦', undefined],
      ['@{ a = @{ b = ¦1 } }', '@{ b = 1 }'],
      ['@{ a = @{ b = 1 }¦ }', '@{ a = @{ b = 1 } }'],
      ['@{ a = (Get-A @{ b ¦', 'open @{ b '],
      ['@{ a = 1 }; @{ b = 2¦', 'open @{ b = 2'],
      ['@{ a = Get-A -B ¦-C }', '@{ a = Get-A -B -C }'],
      ['@{ a = Get-A { ¦ } }', '@{ a = Get-A {  } }'],
      ['Get-A ¦', undefined],
    ]);
  });
});
