import assert from 'node:assert/strict';
import { daysLeft, parseExamDate } from '../../../../src/study/reviews/examDate.ts';

const at = (day: string, time: string) => new Date(`${day}T${time}`).getTime();

describe('the date of the exam', () => {
  it('is read as the beginning of its day', () => {
    assert.equal(parseExamDate(' 2027-01-31 '), at('2027-01-31', '00:00:00'));
  });

  for (const text of ['', '31.1.2027', '2027-1-31', '2027-02-30', '2027-13-01', 'soon']) {
    it(`is not read from “${text}”`, () => assert.equal(parseExamDate(text), undefined));
  }

  const days: readonly [number, string, string][] = [
    [0, '2027-01-31', '00:00:00'],
    [0, '2027-01-31', '23:59:59'],
    [1, '2027-01-30', '23:59:59'],
    [-1, '2027-02-01', '00:00:00'],
    // The clocks change within, in Europe and in America.
    [200, '2026-07-15', '12:00:00'],
  ];
  for (const [left, day, time] of days) {
    it(`is ${left} days away on ${day} at ${time}`, () => {
      assert.equal(daysLeft(parseExamDate('2027-01-31')!, at(day, time)), left);
    });
  }
});
