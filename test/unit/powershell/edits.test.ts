/**
 * After any edit a document must answer as a scan of the whole text does. `SCRIPT_EDITS=100000 npm run test:unit --
 * powershell/edits` tries that many scripts instead of a few; a failure prints the seed and path to repeat it.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '../../../src/powershell/changes.ts';
import { ScriptDocument } from '../../../src/powershell/document.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Piece, Script } from '../../../src/powershell/syntax.ts';
import { FRAGMENTS, SAMPLE, texts } from './texts.ts';

const RUNS = Number(process.env['SCRIPT_EDITS'] ?? 1_000);

const answers = (script: Script) => ({
  text: script.text,
  commands: [...script.commands()],
  hashtables: [...script.hashtables()],
  assignments: [...script.assignments()],
  collected: collected(script).sort(
    (one, other) => one.start - other.start || (one.what < other.what ? -1 : 1),
  ),
});

function collected(script: Script, reader = readPiece) {
  const found: { readonly what: string; readonly start: number }[] = [];
  script.collect(reader, ({ what, start }, shift) => found.push({ what, start: start + shift }));
  return found;
}

/** What is in a piece, by kind, name and place. */
const readPiece = (piece: Piece) => [
  ...piece.commands().map(({ name, start, elements }) => ({
    what: `command ${name} with ${elements.length}`,
    start,
  })),
  ...piece.hashtables().map(({ start, entries, assignedTo }) => ({
    what: `hashtable ${assignedTo} with ${entries.map(({ key }) => key).join()}`,
    start,
  })),
  ...piece.assignments().map(({ variable, span: { start }, items }) => ({
    what: `assignment ${variable} with ${items.length}`,
    start,
  })),
];

function assertAsFresh(script: Script, text: string, offsets: readonly number[] = []): void {
  const fresh = scan(text);
  assert.deepEqual(answers(script), answers(fresh));
  for (const offset of offsets) {
    assert.deepEqual(script.commandAt(offset), fresh.commandAt(offset));
    assert.deepEqual(script.hashtableAt(offset), fresh.hashtableAt(offset));
  }
}

/** What an edit makes of a text, by the plainest means. */
const edited = (text: string, changes: readonly Change[]) =>
  changes
    .toSorted((one, other) => other.offset - one.offset)
    .reduce(
      (rest, { offset, length, text: inserted }) =>
        rest.slice(0, offset) + inserted + rest.slice(offset + length),
      text,
    );

/** A change to be, its place and length told in fractions of whatever text it will meet. */
interface Wish {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Changes of a text that do not overlap or touch, in no particular order. */
function changesOf(text: string, wishes: readonly Wish[]): Change[] {
  const changes: Change[] = [];
  let behind = -1;
  for (const wish of wishes.toSorted((one, other) => one.at - other.at)) {
    const offset = Math.floor(wish.at * (text.length + 1));
    if (offset > behind) {
      const length = Math.min(wish.length, text.length - offset);
      changes.push({ offset, length, text: wish.text });
      behind = offset + length;
    }
  }
  return changes.toSorted((one, other) => one.text.length - other.text.length);
}

/** What parts things farther than a reader looks ahead as a matter of course. */
const FILLERS = [`\n# ${'-'.repeat(300)}\n`, ' '.repeat(300), 'x'.repeat(200), '1; '.repeat(120)];

const fraction = fc.double({ min: 0, max: 0.999, noNaN: true });
const LINES = SAMPLE.split('\n').map((line) => `${line}\n`);
const inserted = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.constantFrom(...FILLERS) },
  { weight: 1, arbitrary: texts },
);
const wish = fc.record({
  at: fraction,
  length: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(0, 0, 1, 2) },
    { weight: 1, arbitrary: fc.nat(60) },
    { weight: 1, arbitrary: fc.nat(2_000) },
  ),
  text: inserted,
});
const edits = fc.array(fc.oneof({ weight: 4, arbitrary: fc.tuple(wish) }, fc.array(wish)), {
  maxLength: 30,
  size: 'max',
});

/** What may stand around a script: each puts all of it into another list. */
const AROUND = [
  '¦',
  'function A {\n¦}\n',
  'Get-A (¦',
  '$x = @{ a = { ¦ } }',
  '@"\n$(¦)\n"@',
  '"$(¦',
];
const scripts = fc
  .tuple(
    fc.constantFrom(...AROUND),
    fc.oneof(
      fc.array(fc.constantFrom(...LINES), { maxLength: 80, size: 'max' }),
      fc.array(texts),
      fc.array(fc.oneof({ weight: 3, arbitrary: texts }, fc.constantFrom(...FILLERS))),
    ),
  )
  .map(([around, parts]) => around.replace('¦', () => parts.join('')));

describe('A PowerShell document after edits', () => {
  it(`is as a fresh scan, for ${RUNS} scripts with up to 30 edits each`, function () {
    this.timeout(0);
    fc.assert(
      fc.property(scripts, edits, fraction, (text, sequence, place) => {
        const document = new ScriptDocument(text);
        let now = text;
        for (const wishes of sequence) {
          const changes = changesOf(now, wishes);
          now = edited(now, changes);
          const script = document.edit(changes);
          const near = (changes[0]?.offset ?? 0) % (now.length + 1);
          assertAsFresh(script, now, [near, Math.floor(place * (now.length + 1))]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('hands each piece to a reader once, until an edit changes it', () => {
    const text = SAMPLE.repeat(20);
    const document = new ScriptDocument(text);
    let read = 0;
    const reader = (piece: Piece) => {
      read++;
      return readPiece(piece);
    };
    const found = collected(document.script, reader).length;
    const first = read;
    document.edit([{ offset: text.length >> 1, length: 0, text: ' ' }]);
    assert.ok(collected(document.script, reader).length >= found - 1);
    assert.ok(first > 100, `${first} pieces`);
    assert.ok(read - first < first / 4, `${read - first} of ${first} pieces read again`);
  });

  it('is as a fresh scan while a script is typed character by character, and taken back', () => {
    const document = new ScriptDocument('');
    const typed = SAMPLE.slice(0, 1_500);
    for (let length = 1; length <= typed.length; length++) {
      document.edit([{ offset: length - 1, length: 0, text: typed.charAt(length - 1) }]);
      assertAsFresh(document.script, typed.slice(0, length), [length]);
    }
    for (let length = typed.length; length > 0; length--) {
      document.edit([{ offset: 0, length: 1, text: '' }]);
      assertAsFresh(document.script, typed.slice(typed.length - length + 1), [0]);
    }
  });

  it('is as a fresh scan with any one character of a script gone, and there again', () => {
    const document = new ScriptDocument(SAMPLE);
    for (let offset = 0; offset < SAMPLE.length; offset++) {
      document.edit([{ offset, length: 1, text: '' }]);
      assertAsFresh(document.script, SAMPLE.slice(0, offset) + SAMPLE.slice(offset + 1), [offset]);
      document.edit([{ offset, length: 0, text: SAMPLE.charAt(offset) }]);
    }
    assertAsFresh(document.script, SAMPLE);
  });

  describe('far behind or before the change, the cursor being at ¦', () => {
    // Longer than a piece of the text, and than a leaf of the tree.
    const far = '\nGet-Z -Far from it, and long enough to part them'.repeat(500);
    const comments = '\n# nothing but comments, through which the reader looks'.repeat(450);
    const blanks = ' '.repeat(200);
    const open = (count: number) => `${'('.repeat(count)}${far}\n`;
    const rows: readonly (readonly [name: string, text: string, inserted: string])[] = [
      ['a pipe that begins a later line', `$a = Get-A${comments}\n¦ Get-B`, '|'],
      ['a pipe behind a literal', `$a = 'b'${comments}\n¦ Get-B`, '|'],
      ['else on a later line', `if ($a) { Get-A }${comments}\n¦ { Get-B }`, 'else'],
      ['an operand on a later line', `$a = 'b' +${comments}\n¦'c'`, 'Get-'],
      ['a value on a later line', `@{ a =${comments}\n¦ b = 1 }`, 'c;'],
      ['a quote that closes', `Get-A "b${far}\nGet-C¦ -D`, '" '],
      ['a single quote that closes', `Get-A 'b${far}\nGet-C¦ -D`, "' "],
      ['a quote that comes to touch text', `Get-A "b${far}\nGet-C "¦ -D`, 'x'],
      ['a single quote that comes to touch text', `Get-A 'b${far}\nGet-C '¦ -D`, '$'],
      ['a bracket in a string that closes', `"$(Get-A${far.slice(0, 3_000)}\n¦ "`, ')'],
      ['brackets in a string that go too deep', `"${'$("'.repeat(31)}${blanks} ¦ "`, '$("$('],
      ['what opens a here-string', `Get-A @'${blanks}¦\nGet-B\n'@ -C`, 'x'],
      ['the end of a here-string', `Get-A @'${far}\n¦\nGet-B`, "'@"],
      ['the end of a here-string with commands', `Get-A @"${far}$(Get-C)\n¦\nGet-B`, '"@'],
      ['the end of a comment', `Get-A <#${far}\n¦\nGet-B`, '#>'],
      ['the brace of a variable', `Get-A \${b${blanks}¦ -C`, '}'],
      ['a brace that closes', `function A {${far}\nGet-A\n¦Get-B`, '}\n'],
      ['a brace that ends parentheses', `{ Get-A (Get-B${far}\n¦Get-C`, '}'],
      ['a brace around parentheses', `¦ Get-A (Get-B${far}\n} Get-C${far}`, '{'],
      ['a parenthesis before braces', `¦Get-A { Get-B }${far}\n) Get-C`, '('],
      ['a string around it all', `¦Get-A $(Get-B)${far}\n)" Get-C`, '"$('],
      ['brackets as deep as can be', `¦${open(98)} Get-A (Get-B (Get-C))`, '('],
      ['brackets deeper than can be read', `¦${open(99)} Get-A (Get-B (Get-C))`, '('],
      ['brackets far too deep', `¦${open(105)} Get-A (Get-B (Get-C))`, '('],
      ['deep brackets in a list of many', `¦${open(98)} ${'(Get-B (Get-C));'.repeat(300)}`, '('],
      ['a quote far from a block', `{ Get-A "b\n}${far}\nGet-C "¦ -D`, 'x'],
      ['a quote far from deep brackets', `((({ Get-A (Get-E "b\n)})))${far}\nGet-C "¦ -D`, 'x'],
      [
        'a quote far from the middle of a block',
        `{ Get-A "b\n${'1; '.repeat(200)}\n}${far}\nGet-C "¦ -D`,
        'x',
      ],
      ['a brace far from its variable', `${'1;'.repeat(124)}\${b;${'Get-A;'.repeat(35)}¦`, '}'],
      ['a hashtable', `¦ a = Get-B -C${far}\n b = 1 }`, '@{'],
    ];
    rows.forEach(([name, marked, text]) => {
      it(name, () => {
        const offset = marked.indexOf('¦');
        const before = marked.replace('¦', '');
        const document = new ScriptDocument(before);
        document.edit([{ offset, length: 0, text }]);
        assertAsFresh(document.script, before.slice(0, offset) + text + before.slice(offset));
        document.edit([{ offset, length: text.length, text: '' }]);
        assertAsFresh(document.script, before);
      });
    });
  });

  it('takes several changes in any order, all told by the text before', () => {
    const document = new ScriptDocument('Get-A -B 1\nGet-C -D 2\n');
    document.edit([
      { offset: 11, length: 5, text: 'Set-Long' },
      { offset: 0, length: 0, text: '# no\n' },
      { offset: 22, length: 0, text: 'Get-E' },
      { offset: 9, length: 1, text: '' },
    ]);
    assertAsFresh(document.script, '# no\nGet-A -B \nSet-Long -D 2\nGet-E');
  });

  it('leaves the script from before the edit as it was', () => {
    const document = new ScriptDocument(SAMPLE);
    const { script } = document;
    const before = answers(script);
    document.edit([{ offset: 100, length: 500, text: 'Get-A {' }]);
    assert.notEqual(document.script.text, SAMPLE);
    assert.deepEqual(answers(script), before);
  });
});
