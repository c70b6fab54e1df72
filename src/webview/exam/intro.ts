import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ToExam } from '../messages/exam.ts';
import { historyView } from './history.ts';
import { host } from './host.ts';

/** What a mock exam is, before its clock begins to run. */
export function introView(intro: ToExam['intro']): TemplateResult {
  const { title, questions, without, passing, past } = intro;
  return html`<h2 id="heading" tabindex="-1">${l10n.t('Mock exam')}</h2>
    <p class="muted">MS-721: ${title}</p>
    ${
      questions === 0
        ? html`<p>${l10n.t('There are no questions yet.')}</p>`
        : html`<ul>
              ${rules(intro).map((rule) => html`<li>${rule}</li>`)}
            </ul>
            ${without.length > 0 ? withoutView(without) : nothing}
            <div class="actions">
              <vscode-button @click=${() => host.postMessage({ type: 'begin' })}
                >${l10n.t('Begin the exam')}</vscode-button
              >
            </div>`
    }
    ${historyView(past, passing)}`;
}

const rules = ({ questions, inCase, minutes, passing }: ToExam['intro']) => [
  l10n.t('{0} questions, drawn by the weights of the exam’s domains', questions),
  l10n.t(
    '{0} minutes. The clock does not stop, even while the window is closed; your answers are kept.',
    minutes,
  ),
  ...(inCase > 0
    ? [
        l10n.t(
          'It begins with a case study of {0} questions, which you cannot come back to once you have left it.',
          inCase,
        ),
      ]
    : []),
  l10n.t('Answers can be changed and marked for review until the end.'),
  l10n.t(
    'A point for each right choice, and none taken away for a wrong one: leave nothing unanswered.',
  ),
  l10n.t('Passed with an estimated score of {0} of 1,000.', passing),
];

const withoutView = (without: readonly string[]) =>
  html`<div class="banner warning">
    <p>
      ${l10n.t('There are no questions yet on these parts of the exam; the score says nothing about them:')}
    </p>
    <ul>
      ${without.map((title) => html`<li>${title}</li>`)}
    </ul>
  </div>`;
