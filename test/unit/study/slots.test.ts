import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Question } from '../../../src/content/schema/question.ts';
import { grade, isComplete } from '../../../src/study/grading.ts';
import { shownOrder } from '../../../src/study/quiz.ts';
import { shownChoices, slotsOf } from '../../../src/study/slots.ts';
import { gapsQuestion, matchQuestion, statementsQuestion } from './questions.ts';

const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  fc.array(fc.boolean(), { minLength: 2, maxLength: 6 }).map(statementsQuestion),
  fc.tuple(fc.integer({ min: 3, max: 6 }), fc.nat({ max: 3 })).map((all) => matchQuestion(...all)),
  fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 8 }).map(gapsQuestion),
);

const upTo = (length: number) => Array.from({ length }, (_, index) => index);

describe('grading places to fill', () => {
  it('gives a point for each statement that is called what it is', () => {
    const question = statementsQuestion([true, false, true]);
    assert.deepEqual(grade(question, [1, 0, 1]), { correct: true, points: 3, max: 3 });
    assert.deepEqual(grade(question, [1, 1, 1]), { correct: false, points: 2, max: 3 });
    assert.deepEqual(grade(question, [0, 1, 0]), { correct: false, points: 0, max: 3 });
  });

  it('gives a point for each left side that has its right side', () => {
    const question = matchQuestion(3, 1);
    assert.deepEqual(grade(question, [0, 1, 2]), { correct: true, points: 3, max: 3 });
    assert.deepEqual(grade(question, [0, 3, 0]), { correct: false, points: 1, max: 3 });
  });

  it('gives a point for each gap', () => {
    const question = gapsQuestion([2, 3]);
    assert.deepEqual(grade(question, [1, 2]), { correct: true, points: 2, max: 2 });
    assert.deepEqual(grade(question, [1, 1]), { correct: false, points: 1, max: 2 });
    assert.ok(!isComplete(question, [2, 0]));
  });

  it('takes only a choice that exists for each place', () => {
    const statements = statementsQuestion([true, false]);
    assert.ok(isComplete(statements, [0, 0]));
    for (const response of [[], [0], [0, -1], [0, 2], [0, 0.5], [0, 0, 0]]) {
      assert.ok(!isComplete(statements, response), JSON.stringify(response));
    }
    assert.ok(isComplete(matchQuestion(3, 1), [3, 3, 0]));
    assert.ok(!isComplete(matchQuestion(3, 1), [0, 1, 4]));
  });

  it('what is right is right in full, and one wrong choice costs one point', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(), (question, place) => {
        const slots = slotsOf(question)!;
        const right = slots.map((slot) => slot.right);
        assert.ok(isComplete(question, right));
        const max = slots.length;
        assert.deepEqual(grade(question, right), { correct: true, points: max, max });
        const at = place % max;
        const wrong = right.map((choice, slot) =>
          slot === at ? (choice + 1) % slots[slot]!.choices : choice,
        );
        assert.deepEqual(grade(question, wrong), { correct: false, points: max - 1, max });
      }),
    );
  });
});

describe('places to fill as they are shown', () => {
  it('stand as they are written; each has all its choices once, the same for the same seed', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string(), (question, seed) => {
        const slots = slotsOf(question)!;
        assert.deepEqual(shownOrder(question, seed), upTo(slots.length));
        const shown = shownChoices(question, seed);
        assert.deepEqual(shown, shownChoices(question, seed));
        assert.deepEqual(
          shown.map((order) => [...order].sort((a, b) => a - b)),
          slots.map((slot) => upTo(slot.choices)),
        );
      }),
    );
  });

  it('Yes stands before No, and a match has one order for all its lists', () => {
    assert.deepEqual(shownChoices(statementsQuestion([true, false]), 'any'), [
      [1, 0],
      [1, 0],
    ]);
    const shown = shownChoices(matchQuestion(4, 2), 'any');
    assert.equal(new Set(shown.map(String)).size, 1);
    assert.notDeepEqual(shown[0], upTo(6));
  });
});
