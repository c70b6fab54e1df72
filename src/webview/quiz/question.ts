import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Response } from '../messages/item.ts';
import type { Deed } from './deed.ts';
import { host } from './host.ts';
import { action } from '../item/action.ts';
import { block } from '../item/markdown.ts';
import type { QuestionPage } from './page.ts';
import { ratingView } from './rating.ts';
import { partsView } from '../item/parts.ts';
import { isComplete } from '../item/response.ts';
import { scenarioView } from '../item/scenario.ts';
import { keyHelp } from '../item/spoken.ts';
import { explanationView, verdictView } from '../item/verdict.ts';

export interface QuestionView {
  readonly page: QuestionPage;
  /** The options chosen, the order given, or what each part is given, so far; or what is written. */
  readonly response: Response;
  /** Whether the person said "I'm not sure". */
  readonly unsure: boolean;
  readonly onDeed: (deed: Deed) => void;
}

/** A question to answer, or one answered with its verdict and explanation. */
export function questionView(view: QuestionView): TemplateResult {
  const { page, response, unsure, onDeed } = view;
  const { question, verdict } = page;
  return html`
    ${page.resumed ? resumedBanner(page.quiz) : nothing}
    <h2 id="heading" tabindex="-1">
      ${l10n.t('Question {0} of {1}', page.position + 1, page.total)}
    </h2>
    ${
      question.objective.title === page.title
        ? nothing
        : html`<p class="muted">${question.objective.title}</p>`
    }
    ${scenarioView(question)} ${block(question.stem)} ${verdict ? verdictView(verdict) : nothing}
    ${partsView({ question, verdict, response, onDeed })}
    ${
      verdict
        ? html`${explanationView({
            verdict,
            onNotes: () =>
              host.postMessage({ type: 'openNotes', objective: question.objective.id }),
            onReport: () => onDeed({ type: 'report' }),
          })}
          ${verdict.rating ? ratingView(verdict.rating, (rating) => onDeed({ type: 'rate', rating })) : nothing}`
        : doubtView(unsure, () => onDeed({ type: 'doubt' }))
    }
    ${actions(view)}
    <p class="muted">${verdict ? l10n.t('Enter goes on') : keyHelp(question, response)}</p>
  `;
}

function actions({ page, response, onDeed }: QuestionView): TemplateResult {
  const { position, question, total, verdict } = page;
  const goTo = (to: number) => () => onDeed({ type: 'goTo', position: to });
  return html`<div class="actions">
    ${
      verdict
        ? html`<vscode-button @click=${goTo(position + 1)}
            >${position + 1 < total ? l10n.t('Next question') : l10n.t('Show result')}</vscode-button
          >`
        : html`<vscode-button
            ?disabled=${!isComplete(question, response)}
            @click=${() => onDeed({ type: 'answer' })}
            >${l10n.t('Answer')}</vscode-button
          >`
    }
    ${
      position > 0
        ? html`<vscode-button secondary @click=${goTo(position - 1)}
            >${l10n.t('Back')}</vscode-button
          >`
        : nothing
    }
  </div>`;
}

const resumedBanner = (quiz: string) =>
  html`<div class="banner">
    ${l10n.t('You are continuing the quiz that you began earlier.')}
    ${action(l10n.t('Begin a new one'), () => host.postMessage({ type: 'again', quiz, missedOnly: false }))}
  </div>`;

const doubtView = (unsure: boolean, onDoubt: () => void) =>
  html`<label class="doubt"
    ><input type="checkbox" .checked=${unsure} @change=${onDoubt} />${l10n.t('I’m not sure')}
    <span class="muted" aria-hidden="true">0</span></label
  >`;
