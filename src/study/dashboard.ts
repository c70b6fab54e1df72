/** The numbers behind the dashboard's pictures, all of them derived from the history. */
import type { Blueprint } from './blueprint.ts';
import { answersIn, type StudyEvent } from './log/events.ts';
import { DAY } from './reviews/cards.ts';
import { daysLeft, startOfDay } from './reviews/examDate.ts';
import { isDueToday } from './reviews/plan.ts';
import type { Study } from './reviews/study.ts';

export interface Moment {
  readonly now: number;
  /** The beginning of the exam's day, where it is known. */
  readonly exam: number | undefined;
}

/** How many days ahead reviews are counted. */
export const AHEAD = 14;

/** How many weeks back days of study are shown. */
export const WEEKS_BACK = 26;

/** How many questions fall due on each of the next days: on the first also those that were due before. */
export function dueByDay({ cards }: Study, blueprint: Blueprint, { now, exam }: Moment): number[] {
  const days = Array.from({ length: AHEAD }, () => 0);
  for (const card of cards.values()) {
    const changed = blueprint.changed.get(card.question);
    const day = isDueToday(card, { now, exam, changed }) ? 0 : daysLeft(card.due, now);
    if (day >= 0 && day < AHEAD) {
      days[day]!++;
    }
  }
  return days;
}

export interface StudiedDay {
  /** Its beginning; milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  readonly answers: number;
}

/** The answers of each day of the last weeks, whole weeks from Monday on, until today. */
export function studiedDays(events: readonly StudyEvent[], now: number): StudiedDay[] {
  const counts = new Map<number, number>();
  for (const { at } of answersIn(events)) {
    const day = startOfDay(at);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const today = startOfDay(now);
  const sinceMonday = (new Date(today).getDay() + 6) % 7;
  const length = 7 * (WEEKS_BACK - 1) + sinceMonday + 1;
  return Array.from({ length }, (_, index) => {
    const at = dayBefore(today, length - 1 - index);
    return { at, answers: counts.get(at) ?? 0 };
  });
}

/** How many days in a row, until today or yesterday, something was answered. */
export function streak(days: readonly StudiedDay[]): number {
  const back = days.toReversed();
  // A day that is not over yet breaks nothing.
  const from = back[0]?.answers === 0 ? 1 : 0;
  const gap = back.findIndex((day, index) => index >= from && day.answers === 0);
  return (gap < 0 ? back.length : gap) - from;
}

/** Noon is within the day whatever the clocks do; then back to its beginning. */
const dayBefore = (day: number, days: number) => startOfDay(day + DAY / 2 - days * DAY);

/**
 * Which week of the plan it is, counted from 0: by the days that are left to the exam, the last week ending with it;
 * without a date by the days since the first answer.
 */
export function currentWeek(
  events: readonly StudyEvent[],
  weeks: number,
  { now, exam }: Moment,
): number {
  const first = answersIn(events)[0]?.at ?? now;
  const left = exam === undefined ? undefined : daysLeft(exam, now);
  const week =
    left !== undefined && left >= 0
      ? weeks - 1 - Math.floor(left / 7)
      : Math.floor(-daysLeft(first, now) / 7);
  return Math.min(weeks - 1, Math.max(0, week));
}

/** The ids of the objectives that something was asked on since Monday. */
export function objectivesThisWeek(events: readonly StudyEvent[], now: number): Set<string> {
  const today = startOfDay(now);
  const monday = dayBefore(today, (new Date(today).getDay() + 6) % 7);
  return new Set(
    answersIn(events).flatMap(({ at, objective }) => (at >= monday ? [objective] : [])),
  );
}
