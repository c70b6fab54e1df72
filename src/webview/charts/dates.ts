/** Dates in the language of the page. */
const language = () => document.documentElement.lang || undefined;

/** `Nov 26` */
export const shortDay = (at: number): string =>
  new Date(at).toLocaleDateString(language(), { month: 'short', day: 'numeric' });

/** `Thursday, November 26` */
export const longDay = (at: number): string =>
  new Date(at).toLocaleDateString(language(), { weekday: 'long', month: 'long', day: 'numeric' });

/** The beginning of the day so many days after another one. */
export function dayAfter(day: number, days: number): number {
  const date = new Date(day);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}
