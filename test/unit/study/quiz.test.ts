import type { Response } from '../../../src/study/grading.ts';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { event, type StudyEvent } from '../../../src/study/log/events.ts';
import { drawQuestions } from '../../../src/study/draw.ts';
import { replayQuizzes, shownOrder, unfinishedQuiz } from '../../../src/study/quiz.ts';
import {
  answerEvent,
  ratedEvent,
  missed,
  nextUnanswered,
  openSession,
  responseOf,
  score,
  withAnswer,
} from '../../../src/study/quizSession.ts';
import { DAY, review } from '../../../src/study/reviews/cards.ts';
import { choiceQuestion, orderQuestion, writtenQuestion } from './questions.ts';

const started = (quiz: string, at: number, questions = ['a', 'b', 'c']): StudyEvent => ({
  v: 1,
  id: `start-${quiz}`,
  at,
  type: 'quiz.started',
  quiz,
  scope: 'routing',
  questions,
  seed: 'seed',
});
const answered = (quiz: string, question: string, at: number, correct: boolean): StudyEvent => ({
  v: 1,
  id: `${quiz}-${question}-${at}`,
  at,
  type: 'answered',
  quiz,
  question,
  objective: 'routing.routes',
  response: [0],
  outcome: { correct, points: correct ? 1 : 0, max: 1 },
  ms: 1000,
  rating: correct ? 'good' : 'again',
});
const ended = (quiz: string, at: number): StudyEvent => ({
  v: 1,
  id: `end-${quiz}`,
  at,
  type: 'quiz.ended',
  quiz,
});

const bank = new Map(
  ['a', 'b', 'c'].map((id) => [id, choiceQuestion('single', [true, false, false], id)]),
);

const given = (response: Response, ms: number) => ({ response, ms, unsure: false });

describe('a quiz in the history', () => {
  it('is found with its answers, the first of two for one question', () => {
    const events = [started('q', 1), answered('q', 'a', 2, true), answered('q', 'a', 3, false)];
    const [quiz] = replayQuizzes(events);
    assert.equal(quiz?.answers.get('a')?.outcome.correct, true);
    assert.equal(quiz.answers.size, 1);
  });

  it('keeps an answer that a clock set back dates before its beginning', () => {
    const [quiz] = replayQuizzes([answered('q', 'a', 900, true), started('q', 1000)]);
    assert.equal(quiz?.answers.size, 1);
  });

  it('is resumed only in the middle, the latest of a scope', () => {
    const quizzes = replayQuizzes([
      started('old', 1),
      answered('old', 'a', 2, true),
      started('new', 3),
      answered('new', 'a', 4, true),
      started('untouched', 5),
      started('complete', 6, ['a']),
      answered('complete', 'a', 7, true),
      started('done', 8),
      answered('done', 'a', 9, true),
      ended('done', 10),
    ]);
    assert.equal(unfinishedQuiz(quizzes, 'routing')?.id, 'new');
    assert.equal(unfinishedQuiz(quizzes, 'elsewhere'), undefined);
  });

  it('does without answers to a quiz whose beginning is lost', () => {
    assert.deepEqual(replayQuizzes([answered('lost', 'a', 1, true), ended('lost', 2)]), []);
  });
});

describe('a quiz session', () => {
  const open = (...events: StudyEvent[]) =>
    openSession(replayQuizzes([started('q', 1), ...events])[0]!, bank);

  it('goes on at the first question without an answer', () => {
    assert.equal(nextUnanswered(open()), 0);
    assert.equal(nextUnanswered(open(answered('q', 'a', 2, true), answered('q', 'c', 3, true))), 1);
    const all = ['a', 'b', 'c'].map((id, at) => answered('q', id, at + 2, true));
    assert.equal(nextUnanswered(open(...all)), 3);
  });

  it('gives a rating by outcome, time and confidence, which a person may replace', () => {
    const session = open();
    const sure = answerEvent(session, 'a', { response: [0], ms: 9_000, unsure: false })!;
    assert.deepEqual([sure.rating, sure.unsure], ['good', undefined]);
    const unsure = answerEvent(session, 'a', { response: [0], ms: 9_000, unsure: true })!;
    assert.deepEqual([unsure.rating, unsure.unsure], ['hard', true]);
    assert.equal(ratedEvent(session, 'a', 'easy'), undefined);
    const answer = { ...sure, quiz: 'q', v: 1 as const, id: 'x', at: 9 };
    const rated = { ...ratedEvent(withAnswer(session, answer), 'a', 'easy')!, quiz: 'q' };
    const events = [started('q', 1, ['a']), answer, { ...rated, v: 1 as const, id: 'y', at: 10 }];
    assert.equal(replayQuizzes(events)[0]!.answers.get('a')!.rating, 'easy');
  });

  it('leaves out questions that the bank no longer holds', () => {
    const session = openSession(replayQuizzes([started('q', 1, ['a', 'gone', 'c'])])[0]!, bank);
    assert.deepEqual(
      session.items.map((item) => item.question.id),
      ['a', 'c'],
    );
  });

  it('takes an answer once, and only one that fits', () => {
    const session = open();
    assert.equal(answerEvent(session, 'a', given([0, 1], 1)), undefined);
    assert.equal(answerEvent(session, 'unknown', given([0], 1)), undefined);
    const event = answerEvent(session, 'a', given([1], 1500))!;
    assert.deepEqual(event.outcome, { correct: false, points: 0, max: 1 });
    assert.equal(event.rating, 'again');
    const after = withAnswer(session, { ...event, v: 1, id: 'x', at: 9 });
    assert.equal(answerEvent(after, 'a', given([0], 1)), undefined);
    assert.deepEqual(
      missed(after).map((item) => item.question.id),
      ['a'],
    );
    assert.deepEqual(score(after.items), { correct: 0, total: 3, points: 0, max: 1 });
  });
});

describe('a written answer', () => {
  const questions = new Map([['a', writtenQuestion('Get-It', 'a')]]);
  const quiz = replayQuizzes([started('q', 1, ['a'])])[0]!;
  const session = openSession(quiz, questions, () => []);
  const made = { v: 1, id: 'x', at: 9 } as const;

  it('is logged as a text beside an empty response, which earlier versions read', () => {
    const answer = answerEvent(session, 'a', given('Get-It', 1))!;
    assert.deepEqual([answer.response, answer.written], [[], 'Get-It']);
    assert.equal(responseOf({ ...answer, ...made }), 'Get-It');
    assert.ok(event.safeParse({ ...answer, ...made }).success);
  });

  it('is what an earlier version’s answers have no text for', () => {
    const old = answered('q', 'b', 2, true);
    assert.ok(old.type === 'answered');
    assert.deepEqual(responseOf(old), [0]);
  });
});

describe('drawing and shuffling', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    choiceQuestion('single', [true, false, false], `q${index}`),
  );

  it('draws different questions, at most the limit, all for 0', () => {
    assert.equal(drawQuestions(many, { seed: 's' }).length, 30);
    const drawn = drawQuestions(many, { limit: 20, seed: 's' });
    assert.equal(new Set(drawn).size, 20);
    assert.deepEqual(drawn, drawQuestions(many, { limit: 20, seed: 's' }));
    assert.notDeepEqual(drawn, drawQuestions(many, { limit: 20, seed: 't' }));
  });

  it('takes what is due and what was never asked before what is known', () => {
    const answer = (question: string, at: number) =>
      review(undefined, {
        question,
        objective: 'o',
        at,
        rating: 'easy',
        outcome: { correct: true, points: 1, max: 1 },
      });
    const now = 100 * DAY;
    const cards = new Map(
      many.slice(0, 15).map(({ id }, index) => [id, answer(id, index < 5 ? 0 : now - 1)]),
    );
    const drawn = drawQuestions(many, { limit: 20, seed: 's', cards, now });
    const known = many.slice(5, 15).map(({ id }) => id);
    assert.deepEqual(
      drawn.filter((id) => known.includes(id)),
      [],
    );
    assert.equal(drawn.length, 20);
  });

  it('shows the same order for the same seed, every part once, steps never solved', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 8 }), (seed, length) => {
        const question = orderQuestion(length);
        const order = shownOrder(question, seed);
        assert.deepEqual(order, shownOrder(question, seed));
        assert.deepEqual(
          [...order].sort((a, b) => a - b),
          Array.from({ length }, (_, index) => index),
        );
        assert.ok(order.some((index, position) => index !== position));
      }),
    );
  });

  it('puts every option in every place about equally often', () => {
    const question = choiceQuestion('single', [true, false, false, false]);
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      counts[shownOrder(question, `${seed}`).indexOf(0)]!++;
    }
    assert.ok(
      counts.every((count) => count > 900 && count < 1100),
      counts.join(' '),
    );
  });
});
