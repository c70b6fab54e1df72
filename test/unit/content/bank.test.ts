import assert from 'node:assert/strict';
import { join } from 'node:path';
import { figuresOf, type Figures } from '../../../scripts/content/bank.ts';
import { shortfallsOf, tableOf, tellsOf } from '../../../scripts/content/bankTable.ts';
import { checkContent } from '../../../scripts/content/build.ts';
import type { Question } from '../../../src/content/schema/question.ts';

const content = await checkContent(join(import.meta.dirname, '..', '..', 'fixtures', 'content'));

/** The fixture with other questions, each told by the texts of its options; a star marks the key. */
function asking(...questions: string[][]): Figures {
  const [entry] = content.questions;
  const values = questions.map((options) => ({
    ...(entry?.value as Extract<Question, { type: 'single' }>),
    options: options.map((text) => ({
      text: text.replace('*', ''),
      correct: text.startsWith('*'),
      rationale: 'Because.',
    })),
  }));
  const bank = values.map((value) => ({ ...entry!, value }));
  return figuresOf({ ...content, questions: bank });
}

describe('the figures of a bank', () => {
  it('count what there is for each skill', () => {
    const { all, skills, snippets, cases } = figuresOf(content);
    const { objectives, questions, byType, byDifficulty } = skills.get('routing')!;
    assert.deepEqual([objectives, questions], [1, content.questions.length]);
    assert.equal(byType.single + byType.order + byType.multiple, content.questions.length);
    assert.equal(
      byDifficulty.reduce((a, b) => a + b),
      content.questions.length,
    );
    assert.equal(all.notes, 1);
    assert.deepEqual([snippets, [...cases.values()]], [1, [1]]);
  });

  it('tell how often the key is the longest option, by half where another is as long', () => {
    const { longest, first, last } = asking(
      ['*aaa', 'bb', 'cc', 'dd'],
      ['aaa', '*bbb', 'cc', 'dd'],
    );
    assert.deepEqual(longest, { share: 0.75, chance: 0.25 });
    assert.deepEqual([first.share, last.share], [0.5, 0]);
  });

  it('say what tells the key', () => {
    const told = tellsOf(asking(['*aaa', 'bb', 'cc', 'dd'], ['*aaa', 'bb', 'cc', 'dd']));
    assert.deepEqual(told, [
      'the key is the longest option in 100.0 %, by chance 25.0 %',
      'the key is the first in 100.0 %, by chance 25.0 %',
    ]);
    assert.deepEqual(tellsOf(asking(['aa', '*bb', 'cc', 'dd'])), []);
  });

  it('say what the bank falls short of', () => {
    const lacking = shortfallsOf(asking(['*a', 'b', 'c']));
    assert.ok(lacking.includes('scenario scripts: 1 of at least 40'));
    assert.ok(lacking.includes('guides: 1 of at least 8'));
    assert.ok(lacking.includes('routing.routes has fewer than 5 questions'));
    assert.ok(lacking.includes('questions of type match: 0.0 % of all, at least 10.0 %'));
  });

  it('name the questions that say too little after the answer', () => {
    const [entry] = content.questions;
    const reason = 'The lowest priority is tried first.';
    const taught = (explanation: string, rationale: string) => {
      const { value } = entry as { value: Extract<Question, { type: 'single' }> };
      const options = value.options.map((option) => ({ ...option, rationale }));
      const questions = [{ ...entry!, value: { ...value, explanation, options } }];
      return figuresOf({ ...content, questions }).all.terse;
    };
    const whole = `${reason} Routes with equal priority share the calls among them.`;
    assert.deepEqual(taught(whole, reason), []);
    assert.deepEqual(taught(reason, reason), [entry!.value.id]);
    assert.deepEqual(taught(whole, 'It is not.'), [entry!.value.id]);
  });

  it('are a table with a line for each skill', () => {
    const lines = tableOf(figuresOf(content)).split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ', 1)[0]),
      ['skill', 'routing', 'all', 'share'],
    );
  });
});
