import { DAY } from './cards.ts';

/**
 * The day of the exam as a person writes it.
 * @param text `YYYY-MM-DD`
 * @returns the beginning of that day here, in milliseconds since 1970-01-01 UTC; undefined for anything else
 */
export function parseExamDate(text: string): number | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return undefined;
  }
  const date = new Date(year, month - 1, day);
  // There is no 31st of June: it would become the 1st of July.
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : undefined;
}

/** The beginning of a moment's day, here. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** How many midnights lie between now and the exam: 0 on its day, negative after it. */
export const daysLeft = (exam: number, now: number): number =>
  // Rounded: a day on which the clocks change has 23 or 25 hours.
  Math.round((startOfDay(exam) - startOfDay(now)) / DAY);
