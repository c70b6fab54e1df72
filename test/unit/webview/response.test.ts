import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromQuiz } from '../../../src/webview/messages/quiz.ts';
import { choose, filled, isComplete, left, moved } from '../../../src/webview/item/response.ts';
import { questionPage } from './pages.ts';

describe('choosing', () => {
  it('one option replaces the other in a single question', () => {
    assert.deepEqual(choose({ type: 'single', choose: 1 }, [2], 0), [0]);
  });

  it('several are added up to the number asked for, the oldest giving way', () => {
    const question = { type: 'multiple', choose: 2 } as const;
    assert.deepEqual(choose(question, [], 3), [3]);
    assert.deepEqual(choose(question, [3], 1), [3, 1]);
    assert.deepEqual(choose(question, [3, 1], 0), [1, 0]);
    assert.deepEqual(choose(question, [3, 1], 3), [1]);
  });
});

describe('filling places', () => {
  const { question } = questionPage('match');

  it('gives one place its choice, and may take it back', () => {
    assert.deepEqual(filled([-1, -1, -1], 1, 3), [-1, 3, -1]);
    assert.deepEqual(filled([2, 3, -1], 0, -1), [-1, 3, -1]);
  });

  it('is done once each has one', () => {
    assert.equal(left(question, [-1, 3, -1]), 2);
    assert.ok(!isComplete(question, [0, 3, -1]));
    assert.ok(isComplete(question, [0, 3, 3]));
  });
});

describe('moving a step', () => {
  it('puts it where it is sent, and nowhere else', () => {
    assert.deepEqual(moved([4, 5, 6], 0, 1), [5, 4, 6]);
    assert.deepEqual(moved([4, 5, 6], 2, 0), [6, 4, 5]);
    assert.deepEqual(moved([4, 5, 6], 0, -1), [4, 5, 6]);
    assert.deepEqual(moved([4, 5, 6], 2, 3), [4, 5, 6]);
  });

  it('keeps every step', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { minLength: 1 }),
        fc.nat(9),
        fc.integer({ min: -2, max: 12 }),
        (order, from, to) => {
          fc.pre(from < order.length);
          assert.deepEqual([...moved(order, from, to)].sort(), [...order].sort());
        },
      ),
    );
  });
});

describe('messages from the webview', () => {
  it('are believed only if they fit', () => {
    const answer = { type: 'answer', quiz: 'q', question: 'a', response: [1], ms: 12.5 };
    assert.ok(fromQuiz.safeParse({ ...answer, unsure: true }).success);
    const wrong: unknown[] = [
      null,
      'ready',
      {},
      { type: 'unknown' },
      answer,
      { type: 'rate', quiz: 'q', question: 'a', rating: 'perfect' },
      { type: 'goTo', quiz: 'q', position: -1 },
      { type: 'goTo', quiz: 'q', position: 'next' },
      { ...answer, unsure: true, response: ['0'] },
      { ...answer, unsure: true, response: [0, -1] },
      { ...answer, unsure: true, ms: undefined },
      { ...answer, unsure: true, response: Array.from({ length: 21 }, () => 0) },
    ];
    for (const message of wrong) {
      assert.ok(!fromQuiz.safeParse(message).success, JSON.stringify(message));
    }
  });
});
