/** What an edit costs, against a scan of the whole text in the same run: bounds that hold on any machine. */
import assert from 'node:assert/strict';
import { ScriptDocument } from '../../../src/powershell/document.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import { scriptOf } from './texts.ts';

const LINES = 20_000;

const repeated = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Shapes that put all of a large script into one statement, and one that does not. */
const SHAPES: Readonly<Record<string, () => string>> = {
  'a flat script': () => scriptOf(LINES),
  'one function around everything': () => `function A {\n${scriptOf(LINES)}\n}\n`,
  'try, foreach and if around everything': () =>
    `try { foreach ($a in $b) { if ($c) {\n${scriptOf(LINES)}\n} } } catch { Get-B }\n`,
  'one script block as an argument': () => `Get-A | % -Process {\n${scriptOf(LINES)}\n} -End { 1 }`,
  'parentheses around everything': () => `$a = @((\n${scriptOf(LINES)}\n))`,
  'one class': () =>
    `class A {\n${repeated(LINES, (n) => `  [int] M${n}() { return Get-A -B ${n} }`)}\n}`,
  'one switch': () => `switch ($a) {\n${repeated(LINES, (n) => `  'a${n}' { Get-A -B ${n} }`)}\n}`,
  'one command with 20,000 hashtable entries': () =>
    `Set-A -B @{\n${repeated(LINES, (n) => `  Key${n} = 'value ${n}', $x`)}\n}`,
  'one here-string with commands': () =>
    `$a = @"\n${repeated(LINES, (n) => `Dear $($user.Name), ${n} $(Get-B -C d)`)}\n"@`,
};

const TYPED = "\nSet-CsUser -Identity 'a b' -Confirm:$false";

/** Milliseconds of the median of many runs. */
function median(runs: number, run: (index: number) => void): number {
  const times = Array.from({ length: runs }, (_, index) => {
    const started = performance.now();
    run(index);
    return performance.now() - started;
  });
  return times.sort((one, other) => one - other)[runs >>> 1]!;
}

describe('An edit of a PowerShell document takes less than 1/20 of a scan', () => {
  for (const [shape, make] of Object.entries(SHAPES)) {
    it(`in ${shape}`, () => {
      const text = make();
      const whole = median(5, () => scan(text));
      const document = new ScriptDocument(text);
      let at = text.indexOf('\n', text.length >>> 1);
      const typing = median(TYPED.length, (index) => {
        document.edit([{ offset: at++, length: 0, text: TYPED.charAt(index) }]);
      });
      const elsewhere = median(100, (index) => {
        const offset = (index * 7_919_333) % text.length;
        document.edit([{ offset, length: 0, text: ' ' }]);
      });
      const figures = `scan ${whole} ms, typing ${typing} ms, elsewhere ${elsewhere} ms`;
      assert.ok(typing < whole / 20 && elsewhere < whole / 20, figures);
    });
  }

  it('with brackets, quotes and newlines at random places of a flat script and of one function', () => {
    for (const text of [scriptOf(LINES), `function A {\n${scriptOf(LINES)}\n}\n`]) {
      const whole = median(5, () => scan(text));
      const document = new ScriptDocument(text);
      const signs = Array.from('{}()[]"\'\n');
      const times = signs.map((sign) =>
        median(41, (index) => {
          const offset = ((index >>> 1) * 7_919_333) % text.length;
          document.edit([{ offset, length: index % 2, text: index % 2 ? '' : sign }]);
        }),
      );
      assert.ok(Math.max(...times) < whole / 20, `scan ${whole} ms, edits ${times.join(' ')} ms`);
    }
  });

  it('at each of many places at once', () => {
    const text = scriptOf(LINES);
    const whole = median(5, () => scan(text));
    const document = new ScriptDocument(text);
    const taken = median(9, (run) => {
      const changes = Array.from({ length: 20 }, (_, index) => ({
        offset: Math.floor((text.length / 21) * (index + 1)) + run,
        length: 0,
        text: ' ',
      }));
      document.edit(changes);
    });
    assert.ok(taken < whole / 5, `scan ${whole} ms, twenty edits ${taken} ms`);
  });
});

describe('What is asked of a large PowerShell script', () => {
  it('costs little where most is skipped, against reading all of it', () => {
    const script = scan(scriptOf(LINES));
    const all = median(7, () => script.commands());
    const skipped = median(21, () => script.commands((name) => name === 'Get-Nothing'));
    assert.ok(skipped < all / 4, `all ${all} ms, none ${skipped} ms`);
  });

  it('costs next to nothing at one place', () => {
    const script = scan(`function A {\n${scriptOf(LINES)}\n}\n`);
    const whole = median(5, () => scan(script.text));
    const one = median(301, (index) => {
      const offset = (index * 7_919_333) % script.text.length;
      script.commandAt(offset);
      script.hashtableAt(offset);
    });
    assert.ok(one < whole / 200, `scan ${whole} ms, one place ${one} ms`);
  });
});

describe('A scan of a PowerShell script', () => {
  it('takes less than 45 times as long as looking at each character once', () => {
    const text = scriptOf(LINES);
    let sum = 0;
    const look = () => {
      for (let offset = 0; offset < text.length; offset++) {
        sum += text.charCodeAt(offset);
      }
    };
    median(5, look);
    const looking = median(15, look);
    const scanning = median(15, () => scan(text));
    assert.ok(sum > 0 && scanning < 45 * looking, `${scanning / looking} times`);
  });
});
