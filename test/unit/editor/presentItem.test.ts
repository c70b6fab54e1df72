import assert from 'node:assert/strict';
import type { Question } from '../../../src/content/schema/question.ts';
import { shownQuestion, verdictOf as verdict } from '../../../src/editor/items/presentItem.ts';
import type { Response } from '../../../src/study/grading.ts';
import type { Answered } from '../../../src/study/log/events.ts';
import { openSession, responseOf, type SessionItem } from '../../../src/study/quizSession.ts';
import {
  gapsQuestion,
  matchQuestion,
  statementsQuestion,
  writtenQuestion,
} from '../study/questions.ts';

const objective = { id: 'routing.routes', title: 'Routes' };
const judge = (model: string, text: string) => (model === text ? [] : ['It differs']);

/** A question in a quiz, answered perhaps. */
function itemOf(question: Question, response?: Response): SessionItem {
  const { id } = question;
  const answer: Answered = {
    v: 1,
    id: 'answer',
    at: 1,
    type: 'answered',
    quiz: 'quiz',
    question: id,
    objective: question.objective,
    response: typeof response === 'string' ? [] : [...(response ?? [])],
    ...(typeof response === 'string' && { written: response }),
    outcome: { correct: false, points: 0, max: 1 },
    ms: 1,
    rating: 'again',
  };
  const answers = new Map(response === undefined ? [] : [[id, answer]]);
  const quiz = { id: 'quiz', scope: 'routing', seed: 'seed', questions: [id], answers };
  const bank = new Map([[id, question]]);
  return openSession({ ...quiz, startedAt: 0, ended: false }, bank).items[0]!;
}

/** The verdict on an answered question of a quiz. */
const verdictOf = ({ question, answer }: SessionItem, by?: typeof judge) =>
  answer && verdict(question, { ...answer, response: responseOf(answer) }, by);

describe('a question as its webview shows it', () => {
  it('has the statements as they are written, with Yes before No', () => {
    const { parts, choices } = shownQuestion(
      itemOf(statementsQuestion([true, false])),
      objective,
      'en',
    );
    assert.deepEqual(
      parts.map((part) => part.text),
      ['Option 0', 'Option 1'],
    );
    assert.deepEqual(
      choices?.map((all) => all.map(({ index }) => index)),
      [
        [1, 0],
        [1, 0],
      ],
    );
  });

  it('has the left sides of a match, each with every right side', () => {
    const { parts, choices } = shownQuestion(itemOf(matchQuestion(3, 1)), objective, 'en');
    assert.deepEqual(
      parts.map((part) => part.text),
      ['Left 0', 'Left 1', 'Left 2'],
    );
    for (const all of choices ?? []) {
      const texts = all.map((choice) => choice.text).sort();
      assert.deepEqual(texts, ['Distractor 0', 'Right 0', 'Right 1', 'Right 2']);
    }
  });

  it('has the texts around the gaps, and the options of each', () => {
    const shown = shownQuestion(itemOf(gapsQuestion([2, 3])), objective, 'en');
    assert.equal(shown.type, 'gaps');
    assert.deepEqual(shown.around, ['Get-It ', ' ', '']);
    assert.deepEqual(
      shown.choices?.map((all) => all.length),
      [2, 3],
    );
  });

  it('tells nothing of its key before it is answered', () => {
    const written = itemOf(writtenQuestion('Get-Secret'));
    assert.ok(!JSON.stringify(shownQuestion(written, objective, 'en')).includes('Secret'));
    for (const question of [
      gapsQuestion([2]),
      matchQuestion(3),
      statementsQuestion([true, false]),
    ]) {
      assert.ok(
        !/Why|correct/.test(JSON.stringify(shownQuestion(itemOf(question), objective, 'en'))),
      );
      assert.equal(verdictOf(itemOf(question)), undefined);
    }
  });
});

describe('the verdict on a question', () => {
  it('has the right choice for each place, and its reason', () => {
    const verdict = verdictOf(itemOf(statementsQuestion([true, false]), [1, 1]));
    assert.deepEqual(
      [verdict?.response, verdict?.key],
      [
        [1, 1],
        [1, 0],
      ],
    );
    assert.deepEqual(verdict?.rationales, ['Why 0', 'Why 1']);
    assert.deepEqual(verdictOf(itemOf(matchQuestion(3), [2, 1, 0]))?.key, [0, 1, 2]);
  });

  it('says for a gap why it is not what was chosen', () => {
    const verdict = verdictOf(itemOf(gapsQuestion([2, 3]), [1, 0]));
    assert.deepEqual(
      [verdict?.key, verdict?.whyNot],
      [
        [1, 2],
        ['', 'Why 0'],
      ],
    );
    assert.deepEqual(verdict?.rationales, ['Why 1', 'Why 2']);
  });

  it('has a right command, and what is wrong with the one that was written', () => {
    const verdict = verdictOf(itemOf(writtenQuestion('Get-It'), 'Get-That'), judge);
    assert.equal(verdict?.response, 'Get-That');
    assert.deepEqual(verdict.written, { answer: 'Get-It', reasons: ['It differs'] });
  });
});
