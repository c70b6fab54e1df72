import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ToQuiz } from '../messages/quiz.ts';
import { host } from './host.ts';

/** What the view in the sidebar offers while there is no quiz in it. */
export function homeView({ due, fresh, without }: ToQuiz['home']): TemplateResult {
  return html`<h2 id="heading" tabindex="-1">${dueText(due)}</h2>
    ${without ? html`<p>${l10n.t('There are no questions on “{0}” yet.', without)}</p>` : nothing}
    ${fresh > 0 ? html`<p>${freshText(fresh)}</p>` : nothing}
    ${
      due + fresh > 0
        ? html`<vscode-button @click=${() => host.postMessage({ type: 'due' })}
            >${due > 0 ? l10n.t('Review now') : l10n.t('Begin')}</vscode-button
          >`
        : nothing
    }
    <p class="muted">${l10n.t('Select an objective to be quizzed on it here.')}</p>`;
}

const freshText = (fresh: number) =>
  fresh === 1
    ? l10n.t('1 new question is planned for today')
    : l10n.t('{0} new questions are planned for today', fresh);

function dueText(due: number): string {
  switch (due) {
    case 0:
      return l10n.t('Nothing is due for review');
    case 1:
      return l10n.t('1 question is due for review');
    default:
      return l10n.t('{0} questions are due for review', due);
  }
}
