import * as vscode from 'vscode';
import { levelOf, type Level, type Readiness } from '../../study/reviews/readiness.ts';

const percent = (share: number) => Math.round(100 * share);

/** `40–62 %` */
export const rangeText = ({ low, high }: Readiness): string =>
  vscode.l10n.t('{0}–{1} %', percent(low), percent(high));

const CELLS = 5;

/** The range in a row of five: what is known for sure, what may be, and what is not. */
export function bar({ low, high }: Readiness): string {
  const sure = Math.round(CELLS * low);
  const maybe = Math.round(CELLS * high) - sure;
  return '█'.repeat(sure) + '▒'.repeat(maybe) + '░'.repeat(CELLS - sure - maybe);
}

export function dueText(due: number): string {
  return due === 1 ? vscode.l10n.t('1 due') : vscode.l10n.t('{0} due', due);
}

/** What stands behind a row's label; nothing before anything of it was asked. */
export function readinessText(readiness: Readiness, withBar: boolean): string | undefined {
  if (readiness.asked === 0) {
    return undefined;
  }
  const range = rangeText(readiness);
  const parts = [withBar ? `${bar(readiness)} ${range}` : range];
  return [...parts, ...(readiness.due > 0 ? [dueText(readiness.due)] : [])].join(' · ');
}

/** The same in words that can be listened to. */
export function spokenReadiness(readiness: Readiness): string {
  if (readiness.asked === 0) {
    return readiness.total > 0 ? vscode.l10n.t('not asked yet') : '';
  }
  const { low, high, due } = readiness;
  const range = vscode.l10n.t('between {0} and {1} percent ready', percent(low), percent(high));
  return due > 0 ? `${range}, ${dueText(due)}` : range;
}

/** The lines of a tooltip: the numbers, and what the range is. */
export function readinessLines(readiness: Readiness): string[] {
  const { asked, total, due } = readiness;
  if (asked === 0) {
    return [];
  }
  return [
    vscode.l10n.t('Ready: {0}', rangeText(readiness)),
    vscode.l10n.t('Asked: {0} of {1} questions', asked, total),
    ...(due > 0 ? [dueText(due)] : []),
  ];
}

/** Shapes that differ, so that no colour has to be seen. */
const icons: Readonly<Partial<Record<Level, readonly [icon: string, colour: string]>>> = {
  weak: ['warning', 'charts.red'],
  growing: ['color-mode', 'charts.yellow'],
  ready: ['pass-filled', 'charts.green'],
};

/** The icon of an objective of which something was asked. */
export function levelIcon(readiness: Readiness): vscode.ThemeIcon | undefined {
  const [icon, colour] = icons[levelOf(readiness)] ?? [];
  return icon === undefined || colour === undefined
    ? undefined
    : new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}
