import assert from 'node:assert/strict';
import { Blueprint } from '../../../src/study/blueprint.ts';
import {
  AHEAD,
  currentWeek,
  dueByDay,
  objectivesThisWeek,
  streak,
  studiedDays,
} from '../../../src/study/dashboard.ts';
import { DAY } from '../../../src/study/reviews/cards.ts';
import { studyOf } from '../../../src/study/reviews/study.ts';
import { answered } from './events.ts';
import { shippedOutline } from './outline.ts';

const blueprint = new Blueprint(shippedOutline());
/** A Thursday, at noon here. */
const NOW = new Date(2026, 10, 26, 12).getTime();
const ago = (days: number) => NOW - days * DAY;
const at = (...days: readonly number[]) =>
  days.map((day, index) => answered(`q${index}`, `question-${index}`, ago(day)));

describe('the numbers of the dashboard', () => {
  it('count what is due on each day, what was due before with today', () => {
    const events = at(30, 0);
    const study = studyOf(events, { blueprint, changed: new Map(), now: NOW, exam: undefined });
    const due = dueByDay(study, blueprint, { now: NOW, exam: undefined });
    assert.equal(due.length, AHEAD);
    assert.equal(due[0], 1);
    assert.equal(
      due.reduce((sum, one) => sum + one, 0),
      2,
    );
  });

  it('have every day since a Monday, until today', () => {
    const days = studiedDays(at(3, 1, 1, 0), NOW);
    assert.equal(new Date(days[0]!.at).getDay(), 1);
    assert.equal(days.length, 7 * 25 + 4);
    assert.deepEqual(
      days.slice(-4).map(({ answers }) => answers),
      [1, 0, 2, 1],
    );
    for (const [index, { at: day }] of days.entries()) {
      // Summer time begins and ends in between.
      assert.equal(new Date(day).getHours(), 0, `day ${index}`);
    }
  });

  it('count days in a row, which a day that is not over does not break', () => {
    const rowOf = (...days: number[]) => streak(studiedDays(at(...days), NOW));
    assert.equal(rowOf(), 0);
    assert.equal(rowOf(0), 1);
    assert.equal(rowOf(1, 2), 2);
    assert.equal(rowOf(0, 1, 2, 4), 3);
    assert.equal(rowOf(2, 3), 0);
  });

  it('tell the week of the plan, by the exam or by the first answer', () => {
    const week = (days: readonly number[], left?: number) =>
      currentWeek(at(...days), 6, {
        now: NOW,
        exam: left === undefined ? undefined : NOW + left * DAY,
      });
    assert.equal(week([], 0), 5);
    assert.equal(week([], 7), 4);
    assert.equal(week([], 41), 0);
    assert.equal(week([], 400), 0);
    assert.equal(week([20], -1), 2);
    assert.equal(week([]), 0);
    assert.equal(week([13]), 1);
    assert.equal(week([900]), 5);
  });

  it('know what was studied since Monday', () => {
    const events = [
      answered('a', 'x', ago(3), 'this.week'),
      answered('a', 'y', ago(4), 'last.week'),
    ];
    assert.deepEqual([...objectivesThisWeek(events, NOW)], ['this.week']);
  });
});
