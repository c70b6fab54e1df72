/** The dashboard's pictures, each with what it says in words and in a table. */
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { barChart } from '../charts/bars.ts';
import { calendarChart } from '../charts/calendar.ts';
import { dayAfter, longDay, shortDay } from '../charts/dates.ts';
import { lineChart } from '../charts/line.ts';
import { rangeChart } from '../charts/ranges.ts';
import { asTable } from '../charts/table.ts';
import type { Dashboard, Ready } from '../messages/dashboard.ts';

const percent = (share: number) => Math.round(100 * share);

const rangeText = ({ low, high, asked }: Ready) =>
  asked === 0 ? l10n.t('not asked yet') : l10n.t('{0}–{1} %', percent(low), percent(high));

export function readinessSection({ readiness, pass }: Dashboard): TemplateResult {
  const [exam] = readiness;
  const summary = l10n.t(
    'Readiness for the whole exam: {0}; {1} % is the pass line.',
    exam ? rangeText(exam) : '',
    percent(pass),
  );
  // Nothing was asked: nothing is outlined, so that it does not look like something.
  const rows = readiness.map((one) => ({
    title: one.title,
    low: one.low,
    high: one.asked === 0 ? one.low : one.high,
    text: rangeText(one),
  }));
  return html`<h2>${l10n.t('Readiness')}</h2>
    ${rangeChart({ rows, goal: { value: pass, label: l10n.t('pass') }, summary })}
    <p class="muted">
      ${l10n.t('Filled: known for sure. Outlined: what may be, by what is not known yet.')}
    </p>
    ${asTable(
      [l10n.t('Part of the exam'), l10n.t('Ready'), l10n.t('Asked')],
      readiness.map((one) => [
        one.title,
        rangeText(one),
        l10n.t('{0} of {1}', one.asked, one.total),
      ]),
    )}`;
}

export function dueSection({ due, today }: Dashboard): TemplateResult {
  const total = due.reduce((sum, count) => sum + count, 0);
  const summary = l10n.t(
    'Reviews in the next two weeks: {0}, of which today: {1}.',
    total,
    due[0] ?? 0,
  );
  const bars = due.map((value, index) => ({
    label: `${new Date(dayAfter(today, index)).getDate()}`,
    value,
  }));
  return html`<h2>${l10n.t('Reviews due')}</h2>
    <p>${summary}</p>
    ${barChart({ bars, summary })}
    ${asTable(
      [l10n.t('Day'), l10n.t('Reviews')],
      due.map((value, index) => [longDay(dayAfter(today, index)), value]),
    )}`;
}

export function examsSection({ exams, passing }: Dashboard): TemplateResult {
  const latest = exams.at(-1);
  if (!latest) {
    return html`<h2>${l10n.t('Mock exams')}</h2>
      <p class="muted">${l10n.t('None taken yet.')}</p>`;
  }
  const summary = l10n.t(
    'Mock exams: {0}. Latest estimated score: {1}; {2} pass.',
    exams.length,
    latest.scaled,
    passing,
  );
  const points = exams.map(({ at, scaled }) => ({ label: shortDay(at), value: scaled }));
  return html`<h2>${l10n.t('Mock exams')}</h2>
    <p>${summary}</p>
    ${lineChart({ points, max: 1000, goal: { value: passing, label: l10n.t('pass') }, summary })}
    ${asTable(
      [l10n.t('Day'), l10n.t('Estimated score')],
      exams.map(({ at, scaled }) => [longDay(at), scaled]),
    )}`;
}

export function calendarSection({ days, streak }: Dashboard): TemplateResult {
  const studied = days.filter(({ answers }) => answers > 0);
  const summary = l10n.t(
    'Days studied in the last half year: {0}. Days in a row: {1}.',
    studied.length,
    streak,
  );
  const cells = days.map(({ at, answers }) => ({
    title: `${longDay(at)}: ${answers}`,
    value: answers,
  }));
  return html`<h2>${l10n.t('Days studied')}</h2>
    <p>${summary}</p>
    ${calendarChart({ days: cells, summary })}
    ${asTable(
      [l10n.t('Day'), l10n.t('Answers')],
      studied.toReversed().map(({ at, answers }) => [longDay(at), answers]),
    )}`;
}
