import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ToQuiz } from '../messages/quiz.ts';
import { action } from '../item/action.ts';
import { host } from './host.ts';
import { firstLine, inline } from '../item/markdown.ts';

/** The result of a quiz: how it went by objective, and what to look at again. */
export function resultView(result: ToQuiz['result']): TemplateResult {
  const { quiz, correct, total, points, max, missed } = result;
  const weak = result.objectives.filter((one) => one.correct < one.total);
  return html`<h2 id="heading" tabindex="-1">${l10n.t('Result')}</h2>
    <p class="score">${l10n.t('{0} of {1} right', correct, total)}</p>
    <p class="muted">
      ${l10n.t('{0} of {1} points, counted as in the exam: one for each right choice', points, max)}
    </p>
    ${weak.length > 0 ? lookAgain(weak) : html`<p>${l10n.t('Everything right. Well done.')}</p>`}
    ${missed.length > 0 ? missedList(quiz, missed) : nothing}
    <div class="actions">
      ${
        missed.length > 0
          ? html`<vscode-button
              @click=${() => host.postMessage({ type: 'again', quiz, missedOnly: true })}
              >${l10n.t('Only those missed')}</vscode-button
            >`
          : nothing
      }
      <vscode-button
        ?secondary=${missed.length > 0}
        @click=${() => host.postMessage({ type: 'again', quiz, missedOnly: false })}
        >${l10n.t('New quiz')}</vscode-button
      >
      <vscode-button secondary @click=${() => host.postMessage({ type: 'close' })}
        >${l10n.t('Close')}</vscode-button
      >
    </div>`;
}

function lookAgain(objectives: ToQuiz['result']['objectives']): TemplateResult {
  return html`<h2>${l10n.t('Look at again')}</h2>
    <ul>
      ${objectives.map(
        ({ id, title, correct, total }) =>
          html`<li>
            ${action(title, () => host.postMessage({ type: 'openNotes', objective: id }))}
            <span class="muted">${l10n.t('{0} of {1} right', correct, total)}</span>
          </li>`,
      )}
    </ul>`;
}

function missedList(quiz: string, missed: ToQuiz['result']['missed']): TemplateResult {
  return html`<h2>${l10n.t('Questions missed')}</h2>
    <ul>
      ${missed.map(
        ({ position, stem }) =>
          html`<li>
            ${action(l10n.t('Question {0}', position + 1), () => host.postMessage({ type: 'goTo', quiz, position }))}
            ${inline(firstLine(stem))}
          </li>`,
      )}
    </ul>`;
}
