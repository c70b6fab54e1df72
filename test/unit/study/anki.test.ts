import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ankiFile } from '../../../src/study/anki.ts';
import type { Question } from '../../../src/content/schema/question.ts';
import {
  choiceQuestion,
  gapsQuestion,
  matchQuestion,
  orderQuestion,
  statementsQuestion,
  writtenQuestion,
} from './questions.ts';

/** The file's rows, each by its columns. */
const rows = (...questions: Question[]) =>
  ankiFile(questions.map((question) => ({ question, skill: 'routing' })))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [guid = '', front = '', back = '', tags = '', ...more] = line.split('\t');
      assert.deepEqual(more, []);
      return { guid, front, back, tags };
    });

describe('the file for Anki', () => {
  it('says first how it is to be read', () => {
    assert.deepEqual(ankiFile([]).split('\n'), [
      '#separator:tab',
      '#html:true',
      '#columns:GUID\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
      '',
    ]);
  });

  it('holds a question with its options on one side, key and reasons on the other', () => {
    const [row] = rows(choiceQuestion('multiple', [true, false, true, false]));
    assert.ok(row);
    assert.equal(row.guid, 'routing.routes.one');
    assert.equal(row.tags, 'routing.routes routing');
    assert.match(row.front, /^<p>Which\?<\/p>.*<p>Choose 2 answers<\/p><ol type="A"><li>/);
    for (const option of [0, 1, 2, 3]) {
      assert.ok(row.front.includes(`<li>Option ${option}</li>`));
      assert.equal(row.back.includes(`<b>Option ${option}</b><br>Why ${option}`), option % 2 === 0);
    }
    assert.ok(!row.front.includes('Why'));
    assert.match(row.back, /<p>Because\.<\/p>.*<a href="https:\/\/learn\.microsoft\.com[^"]*">/);
  });

  it('keeps what is right from the front, for every type', () => {
    const [statements, match, gaps, written] = rows(
      statementsQuestion([true, false]),
      matchQuestion(3, 1),
      gapsQuestion([2, 3]),
      writtenQuestion('Get-It -Name "a"'),
    );
    for (const one of [statements, match, gaps, written]) {
      assert.ok(!one!.front.includes('Why'), one!.front);
    }
    assert.match(statements!.back, /<li>Yes: .*<li>No: /);
    assert.equal(match!.front.match(/<li>/g)?.length, 3 + 4);
    assert.equal(match!.back.match(/→/g)?.length, 3);
    assert.ok(gaps!.front.includes('___1___') && !gaps!.back.includes('___'));
    assert.ok(written!.back.includes('<pre><code>Get-It -Name &quot;a&quot;</code></pre>'));
  });

  it('numbers the key as the front does', () => {
    const [row] = rows(choiceQuestion('single', [false, true, false]));
    const place = [...(row?.front.matchAll(/<li>(.*?)<\/li>/g) ?? [])].findIndex(
      ([, text]) => text === 'Option 1',
    );
    assert.ok(row?.back.includes(`<li value="${place + 1}"><b>Option 1</b>`));
  });

  it('shows steps out of order on the front, and in the right one on the back', () => {
    const [row] = rows(orderQuestion(4));
    const steps = (html = '') => [...html.matchAll(/Step \d/g)].map(([step]) => step);
    const right = ['Step 0', 'Step 1', 'Step 2', 'Step 3'];
    assert.deepEqual(steps(row?.back), right);
    assert.notDeepEqual(steps(row?.front), right);
    assert.deepEqual(steps(row?.front).sort(), right);
  });

  it('turns Markdown into HTML, shows HTML as text, and keeps the lines of code', () => {
    const stem = 'Use `a & b` and <script>:\n\n```powershell\nif (1) {\n\t2\n}\n```\n';
    const [row] = rows({ ...choiceQuestion('single', [true, false, false]), stem });
    assert.ok(row);
    assert.ok(row.front.includes('<code>a &amp; b</code> and &lt;script&gt;'));
    assert.ok(row.front.includes('if (1) {&#10;&#9;2&#10;}'));
  });

  it('puts the scenario of a case study before its question, an image in words', () => {
    const [row] = rows({
      ...choiceQuestion('single', [true, false]),
      case: {
        id: 'case.a',
        title: { en: 'A', fr: 'A' },
        text: 'Two sites.\n\n![Both sites & a trunk](a.svg)',
        place: 0,
      },
    });
    assert.match(
      row?.front ?? '',
      /^<p>Two sites\.<\/p>.*<i>Both sites &amp; a trunk<\/i>.*Which\?/,
    );
    assert.ok(!row?.front.includes('<img'));
  });

  it('links to https alone', () => {
    const stem = '[x](javascript:alert) [y](command:z)';
    const [row] = rows({ ...choiceQuestion('single', [true, false, false]), stem });
    assert.ok(!row?.front.includes('href'));
  });

  it('has one row of four columns for each question, whatever its texts hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\t', '\r\n', '"', '\n#'),
        (a, b) => {
          const text = a + b + a;
          const question = { ...choiceQuestion('single', [true, false, false]), stem: text };
          assert.equal(rows({ ...question, explanation: text }, orderQuestion(3)).length, 2);
        },
      ),
    );
  });
});
