import assert from 'node:assert/strict';
import fc from 'fast-check';
import { END } from '../../../src/powershell/characters.ts';
import { Changes, type Change } from '../../../src/powershell/changes.ts';
import { Source } from '../../../src/powershell/source.ts';

const LONG = Array.from({ length: 9_000 }, (_, line) => `line ${line}\n`).join('');

const wishes = fc.array(
  fc.record({
    offset: fc.nat(LONG.length),
    length: fc.oneof(fc.nat(3), fc.nat(40_000)),
    text: fc.oneof(fc.string({ maxLength: 3 }), fc.constant(LONG.slice(0, 20_000))),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Those of the changes that lie in the text and do not overlap the ones before. */
function possible(changes: readonly Change[], text: string): Change[] {
  let behind = 0;
  return changes
    .toSorted((one, other) => one.offset - other.offset)
    .filter(({ offset, length }) => {
      const fits = offset >= behind && offset + length <= text.length;
      behind = fits ? offset + length : behind;
      return fits;
    });
}

describe('The text of a PowerShell document', () => {
  it('is, after edits, what it would be as one string, wherever its pieces meet', () => {
    fc.assert(
      fc.property(fc.array(wishes, { maxLength: 12 }), fc.nat(200_000), (edits, place) => {
        let text = LONG;
        let source = new Source([text]);
        for (const wanted of edits) {
          const changes = possible(wanted, text);
          for (const { offset, length, text: inserted } of changes.toReversed()) {
            text = text.slice(0, offset) + inserted + text.slice(offset + length);
          }
          source = source.with(new Changes(changes).sorted);
        }
        assert.equal(source.whole, text);
        assert.equal(source.length, text.length);
        for (let offset = place % 997; offset < text.length; offset += 997) {
          assert.equal(source.at(offset), text.charCodeAt(offset));
          assert.equal(source.slice(offset, offset + place), text.slice(offset, offset + place));
        }
        assert.equal(source.at(text.length), END);
      }),
    );
  });

  it('stays in few pieces, however often it is edited', () => {
    let source = new Source([LONG]);
    for (let edit = 0; edit < 5_000; edit++) {
      const offset = (edit * 7_919) % source.length;
      source = source.with([{ offset, length: edit % 2, text: edit % 3 ? 'x' : '' }]);
    }
    let pieces = 0;
    for (let offset = 0; offset < source.length; pieces++) {
      const { piece, start } = source.pieceAt(offset);
      offset = start + piece.length;
    }
    assert.ok(pieces <= (2 * source.length) / 16_384 + 1, `${pieces} pieces`);
  });

  it('may be empty, and be emptied', () => {
    const empty = new Source(['']);
    assert.equal(empty.at(0), END);
    assert.equal(empty.slice(0, 5), '');
    assert.equal(empty.with([{ offset: 0, length: 0, text: 'ab' }]).whole, 'ab');
    assert.equal(new Source(['ab']).with([{ offset: 0, length: 2, text: '' }]).whole, '');
  });
});

describe('Where the text of an edit comes from', () => {
  const changes = new Changes([
    { offset: 10, length: 2, text: '' },
    { offset: 4, length: 0, text: 'xyz' },
  ]);
  const rows: readonly (readonly [offset: number, before: number | undefined])[] = [
    [0, 0],
    [3, 3],
    [4, undefined],
    [6, undefined],
    [7, 4],
    [12, 9],
    [13, 12],
    [90, 89],
  ];
  rows.forEach(([offset, before]) => {
    it(`at ${offset}`, () => {
      const piece = changes.unchangedAt(offset);
      assert.equal(piece && offset - piece.shift, before);
    });
  });
});
