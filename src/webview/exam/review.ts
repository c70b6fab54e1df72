import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { block } from '../item/markdown.ts';
import { partsView } from '../item/parts.ts';
import { scenarioView } from '../item/scenario.ts';
import { explanationView, verdictView } from '../item/verdict.ts';
import type { ToExam } from '../messages/exam.ts';
import { host } from './host.ts';

/** A question of an exam that has ended, with its answer, key and rationale. */
export function reviewView(page: ToExam['review']): TemplateResult {
  const { exam, position, total, question, verdict, progress } = page;
  const goTo = (to: number) => () => host.postMessage({ type: 'review', exam, position: to });
  return html`<h2 id="heading" tabindex="-1">
      ${l10n.t('Question {0} of {1}', position + 1, total)}
    </h2>
    <p class="muted">${question.objective.title}</p>
    ${scenarioView(question)} ${block(question.stem)}
    ${
      progress === 'unanswered'
        ? html`<div class="banner bad">${l10n.t('You did not answer this question.')}</div>`
        : verdictView(verdict)
    }
    ${partsView({ question, verdict, response: verdict.response, onDeed: () => undefined })}
    ${explanationView({
      verdict,
      onNotes: () => host.postMessage({ type: 'openNotes', objective: question.objective.id }),
      onReport: () => host.postMessage({ type: 'report', exam, position }),
    })}
    <div class="actions">
      <vscode-button @click=${() => host.postMessage({ type: 'result', exam })}
        >${l10n.t('Back to the result')}</vscode-button
      >
      ${
        position > 0
          ? html`<vscode-button secondary @click=${goTo(position - 1)}
              >${l10n.t('Previous question')}</vscode-button
            >`
          : nothing
      }
      ${
        position + 1 < total
          ? html`<vscode-button secondary @click=${goTo(position + 1)}
              >${l10n.t('Next question')}</vscode-button
            >`
          : nothing
      }
    </div>`;
}
