import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { shortDay } from '../charts/dates.ts';
import { lineChart } from '../charts/line.ts';
import { action } from '../item/action.ts';
import type { PastExam } from '../messages/exam.ts';
import { host } from './host.ts';

/** The mock exams so far: a line over time, and a list from which each can be looked at again. */
export function historyView(
  past: readonly PastExam[],
  passing: number,
): TemplateResult | typeof nothing {
  const latest = past.at(-1);
  if (!latest) {
    return nothing;
  }
  const summary = l10n.t(
    'Mock exams: {0}. Latest estimated score: {1}; {2} pass.',
    past.length,
    latest.scaled,
    passing,
  );
  return html`<h2>${l10n.t('Your mock exams')}</h2>
    ${lineChart({
      points: past.map(({ at, scaled }) => ({ label: shortDay(at), value: scaled })),
      max: 1000,
      goal: { value: passing, label: l10n.t('pass') },
      summary,
    })}
    <ul>
      ${past
        .toReversed()
        .map(
          ({ exam, at, scaled, passed }) =>
            html`<li>
              ${action(
                new Date(at).toLocaleString(document.documentElement.lang || undefined),
                () => host.postMessage({ type: 'result', exam }),
              )}
              ${scaled} · ${passed ? l10n.t('passed') : l10n.t('not passed')}
            </li>`,
        )}
    </ul>`;
}
