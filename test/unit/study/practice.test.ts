import assert from 'node:assert/strict';
import type { Question } from '../../../src/content/schema/question.ts';
import { casesTogether, drawQuestions } from '../../../src/study/draw.ts';
import { questionsThat, questionsWithCases, type Which } from '../../../src/study/practice.ts';
import { DAY, replayCards } from '../../../src/study/reviews/cards.ts';
import { answered } from './events.ts';
import { choiceQuestion } from './questions.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');

const alone = (id: string): Question => choiceQuestion('single', [true, false, false], id);
const inCase = (id: string, place: number, name = 'one'): Question => ({
  ...alone(id),
  case: { id: `case.${name}`, title: { en: name, fr: name }, text: 'Text', place },
});
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('a practice set', () => {
  const missed = answered('q', 'missed', NOW - 40 * DAY);
  const cards = replayCards([
    { ...missed, rating: 'again', outcome: { correct: false, points: 0, max: 1 } },
    answered('q', 'fresh', NOW - DAY),
  ]);
  const bank = ['missed', 'fresh', 'new'].map(alone);

  it('has all, what was missed, never asked or is due', () => {
    const of = (which: Which, exam?: number) =>
      ids(questionsThat(which, bank, { cards, now: NOW, exam }));
    assert.deepEqual(of('all'), ['missed', 'fresh', 'new']);
    assert.deepEqual(of('missed'), ['missed']);
    assert.deepEqual(of('unseen'), ['new']);
    assert.deepEqual(of('due'), ['missed']);
  });

  it('is with, without or only case studies', () => {
    const all = [alone('a'), inCase('b', 0)];
    assert.deepEqual(
      (['with', 'without', 'only'] as const).map((cases) => ids(questionsWithCases(cases, all))),
      [['a', 'b'], ['a'], ['b']],
    );
  });
});

describe('the questions of a case study', () => {
  it('stand together, in their order, where the first of them stood', () => {
    const mixed = [
      alone('a'),
      inCase('y', 1),
      alone('b'),
      inCase('z', 2),
      inCase('x', 0),
      alone('c'),
    ];
    assert.deepEqual(ids(casesTogether(mixed)), ['a', 'x', 'y', 'z', 'b', 'c']);
  });

  it('do so in every quiz', () => {
    const bank = [
      ...['a', 'b', 'c', 'd'].map(alone),
      ...['x', 'y', 'z'].map((id, place) => inCase(id, place)),
    ];
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawQuestions(bank, { seed: `${seed}` }).join('');
      assert.match(drawn, /xyz/);
      assert.equal(drawn.length, 7);
    }
  });
});
