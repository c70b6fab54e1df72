import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Response } from '../messages.ts';
import { choiceView } from './choice.ts';
import type { Deed } from './deed.ts';
import { gapsView } from './gaps.ts';
import { host } from './host.ts';
import { block } from './markdown.ts';
import { matchView } from './match.ts';
import { orderView } from './order.ts';
import type { QuestionPage } from './page.ts';
import { ratingView } from './rating.ts';
import { indexesOf, isComplete } from './response.ts';
import { keyHelp } from './spoken.ts';
import { statementsView } from './statements.ts';
import { explanationView, verdictView } from './verdict.ts';
import { writtenView } from './written.ts';

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
    ${block(question.stem)} ${verdict ? verdictView(verdict) : nothing} ${partsView(view)}
    ${
      verdict
        ? html`${explanationView(verdict, question.objective, () => onDeed({ type: 'report' }))}
          ${ratingView(verdict.rating, (rating) => onDeed({ type: 'rate', rating }))}`
        : doubtView(unsure, () => onDeed({ type: 'doubt' }))
    }
    ${actions(view)}
    <p class="muted">${verdict ? l10n.t('Enter goes on') : keyHelp(question, response)}</p>
  `;
}

function partsView(view: QuestionView) {
  const { question, verdict } = view.page;
  const { onDeed } = view;
  const response = indexesOf(view.response);
  const onFill = (slot: number, choice: number) => onDeed({ type: 'fill', slot, choice });
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const onPick = (index: number) => onDeed({ type: 'pick', index });
      return choiceView({ question, verdict, chosen: response, onPick });
    }
    case 'order': {
      const onMove = (from: number, to: number) => onDeed({ type: 'move', from, to });
      return orderView({ question, verdict, order: response, onMove });
    }
    case 'statements':
      return statementsView({ question, verdict, response, onFill });
    case 'match': {
      const onDrop = (slot: number, choice: number) => onDeed({ type: 'drop', slot, choice });
      return matchView({ question, verdict, response, onFill, onDrop });
    }
    case 'gaps':
      return gapsView({ question, verdict, response, onFill });
    case 'written': {
      const text = typeof view.response === 'string' ? view.response : '';
      return writtenView({
        text,
        verdict,
        onWrite: (written) => onDeed({ type: 'write', text: written }),
      });
    }
  }
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
    <a
      href="#"
      @click=${(event: Event) => {
        event.preventDefault();
        host.postMessage({ type: 'again', quiz, missedOnly: false });
      }}
      >${l10n.t('Begin a new one')}</a
    >
  </div>`;

const doubtView = (unsure: boolean, onDoubt: () => void) =>
  html`<label class="doubt"
    ><input type="checkbox" .checked=${unsure} @change=${onDoubt} />${l10n.t('I’m not sure')}
    <span class="muted" aria-hidden="true">0</span></label
  >`;
