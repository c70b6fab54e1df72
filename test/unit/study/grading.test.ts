import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choices, grade, isComplete } from '../../../src/study/grading.ts';
import { choiceQuestion, orderQuestion, writtenQuestion } from './questions.ts';

describe('grading', () => {
  it('a single choice is right or wrong', () => {
    const question = choiceQuestion('single', [false, true, false, false]);
    assert.deepEqual(grade(question, [1]), { correct: true, points: 1, max: 1 });
    assert.deepEqual(grade(question, [2]), { correct: false, points: 0, max: 1 });
  });

  it('several choices earn a point for each right one', () => {
    const question = choiceQuestion('multiple', [true, false, true, false]);
    assert.deepEqual(grade(question, [2, 0]), { correct: true, points: 2, max: 2 });
    assert.deepEqual(grade(question, [0, 1]), { correct: false, points: 1, max: 2 });
    assert.deepEqual(grade(question, [1, 3]), { correct: false, points: 0, max: 2 });
  });

  it('an order is all or nothing', () => {
    const question = orderQuestion(3);
    assert.deepEqual(grade(question, [0, 1, 2]), { correct: true, points: 1, max: 1 });
    assert.deepEqual(grade(question, [1, 0, 2]), { correct: false, points: 0, max: 1 });
  });

  it('a text is judged by whom it is handed to, all or nothing', () => {
    const question = writtenQuestion('Get-It');
    const judge = (model: string, text: string) => (model === text ? [] : ['It differs']);
    assert.deepEqual(grade(question, 'Get-It', judge), { correct: true, points: 1, max: 1 });
    assert.deepEqual(grade(question, 'Get-That', judge), { correct: false, points: 0, max: 1 });
    assert.throws(() => grade(question, 'Get-It'));
  });

  it('takes a text only where one is to be written, and nothing else there', () => {
    const question = writtenQuestion('Get-It');
    assert.ok(isComplete(question, 'anything'));
    assert.ok(!isComplete(question, ' \n'));
    assert.ok(!isComplete(question, []));
    assert.ok(!isComplete(question, [0]));
    assert.ok(!isComplete(orderQuestion(3), '0, 1, 2'));
  });

  it('takes only responses of the size that the question asks for', () => {
    const multiple = choiceQuestion('multiple', [true, false, true, false]);
    assert.equal(choices(multiple), 2);
    assert.ok(isComplete(multiple, [0, 3]));
    for (const response of [[], [0], [0, 0], [0, 4], [0, -1], [0, 1.5], [0, 1, 2]]) {
      assert.ok(!isComplete(multiple, response), JSON.stringify(response));
    }
    assert.ok(!isComplete(orderQuestion(3), [0, 1]));
  });

  it('never gives more points than there are, and all of them only for what is right', () => {
    const options = fc
      .array(fc.boolean(), { minLength: 3, maxLength: 6 })
      .filter((all) => all.includes(true));
    fc.assert(
      fc.property(options, fc.array(fc.nat({ max: 5 }), { maxLength: 6 }), (correct, response) => {
        const question = choiceQuestion(
          correct.filter(Boolean).length > 1 ? 'multiple' : 'single',
          correct,
        );
        fc.pre(isComplete(question, response));
        const outcome = grade(question, response);
        assert.ok(outcome.points >= 0 && outcome.points <= outcome.max);
        assert.equal(outcome.correct, outcome.points === outcome.max);
        assert.equal(
          outcome.correct,
          response.every((index) => correct[index]),
        );
      }),
    );
  });
});
