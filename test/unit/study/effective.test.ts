import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StudyEvent } from '../../../src/study/log/events.ts';
import { effective, EVERYTHING, latestReset } from '../../../src/study/log/effective.ts';
import { mergeEvents } from '../../../src/study/log/lines.ts';
import { replayQuizzes, unfinishedQuiz } from '../../../src/study/quiz.ts';
import { answered, ended, reset, started, undone } from './events.ts';

const scopes: Record<string, string[]> = {
  phone: ['routing.routes', 'routing.trunks', 'users.numbers'],
  routing: ['routing.routes', 'routing.trunks'],
  'routing.routes': ['routing.routes'],
  'routing.trunks': ['routing.trunks'],
};
const counting = (events: readonly StudyEvent[]) =>
  effective(events, (scope) => scopes[scope] ?? []);
const ids = (events: readonly StudyEvent[]) => counting(events).map((event) => event.id);

describe('the events that count', () => {
  it('are all of them as long as nothing is reset', () => {
    const events = [started('q', 1), answered('q', 'a', 2), ended('q', 3)];
    assert.deepEqual(counting(events), events);
  });

  it('leave out the answers on an objective before its reset, and no others', () => {
    const events = [
      started('q', 1),
      answered('q', 'a', 2, 'routing.routes'),
      answered('q', 'b', 3, 'routing.trunks'),
      reset('r', 4, 'routing.routes'),
      answered('q', 'a', 5, 'routing.routes'),
    ];
    assert.deepEqual(ids(events), ['start-q', 'q-b-3', 'r', 'q-a-5']);
  });

  it('leave out the quizzes of the scope and of what it covers, but not of what covers it', () => {
    const events = [
      started('inner', 1, 'routing.routes'),
      started('same', 2, 'routing'),
      ended('same', 3),
      started('outer', 4, 'phone'),
      reset('r', 5, 'routing'),
      started('later', 6, 'routing'),
    ];
    assert.deepEqual(ids(events), ['start-outer', 'r', 'start-later']);
  });

  it('are only what came after a reset of everything, known objective or not', () => {
    const events = [
      started('q', 1, 'gone'),
      answered('q', 'a', 2, 'gone.too'),
      reset('r', 3, EVERYTHING),
      answered('q', 'b', 4, 'gone.too'),
    ];
    assert.deepEqual(ids(events), ['r', 'q-b-4']);
  });

  it('cover an objective that the blueprint no longer has', () => {
    assert.deepEqual(ids([answered('q', 'a', 1, 'gone'), reset('r', 2, 'gone')]), ['r']);
  });

  it('count again once the reset is undone, even if a clock dates the undoing before it', () => {
    const before = [started('q', 1), answered('q', 'a', 2)];
    assert.deepEqual(ids([...before, reset('r', 3, EVERYTHING), undone('r', 4)]).slice(0, 2), [
      'start-q',
      'q-a-2',
    ]);
    assert.ok(ids([...before, undone('r', 3), reset('r', 4, EVERYTHING)]).includes('q-a-2'));
  });

  it('stay left out by one reset when another is undone', () => {
    const events = [
      answered('q', 'a', 1, 'routing.routes'),
      answered('q', 'b', 2, 'users.numbers'),
      reset('one', 3, 'routing'),
      reset('all', 4, EVERYTHING),
      undone('all', 5),
    ];
    assert.deepEqual(ids(events), ['q-b-2', 'one', 'all', 'undo-all']);
    assert.equal(latestReset(events)?.id, 'one');
    assert.equal(latestReset([...events, undone('one', 6)]), undefined);
  });

  it('leave no quiz to be resumed after a reset, and the same one after its undoing', () => {
    const events = [started('q', 1), answered('q', 'a', 2), reset('r', 3, 'routing')];
    const unfinished = (all: readonly StudyEvent[]) =>
      unfinishedQuiz(replayQuizzes(counting(all)), 'routing')?.answers.size;
    assert.equal(unfinished(events), undefined);
    assert.equal(unfinished([...events, undone('r', 4)]), 1);
  });

  it('do not depend on which file an event stands in', () => {
    const events = [
      started('q', 1),
      answered('q', 'a', 2),
      answered('q', 'b', 3),
      reset('r', 3, 'routing'),
      answered('q', 'c', 5),
      undone('r', 6),
      reset('s', 7, 'routing.routes'),
      answered('q', 'a', 8),
    ];
    const expected = counting(mergeEvents([events]));
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), fc.nat(8), (all, n) =>
        assert.deepEqual(counting(mergeEvents([all.slice(n), all.slice(0, n)])), expected),
      ),
    );
  });
});
