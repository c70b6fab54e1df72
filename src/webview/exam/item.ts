import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { ItemDeed } from '../item/deed.ts';
import { block } from '../item/markdown.ts';
import { partsView } from '../item/parts.ts';
import { scenarioView } from '../item/scenario.ts';
import { left } from '../item/response.ts';
import type { Response, ShownQuestion } from '../messages/item.ts';
import type { ItemPage } from './page.ts';

export interface ItemView {
  readonly page: ItemPage;
  /** What is answered so far. */
  readonly response: Response;
  readonly onDeed: (deed: ItemDeed) => void;
  readonly onMark: (marked: boolean) => void;
  /** Shows another question of the section; their number stands for the list of all. */
  readonly onGoTo: (position: number) => void;
}

/** A question of a mock exam: nothing tells whether an answer is right. */
export function itemView({ page, response, onDeed, onMark, onGoTo }: ItemView): TemplateResult {
  const { question, position, place } = page;
  const total = place.list.length;
  const marked = place.list[position]?.marked ?? false;
  return html`
    ${
      page.resumed
        ? html`<div class="banner">
            ${l10n.t('You are continuing your exam. The clock ran on.')}
          </div>`
        : ''
    }
    <h2 id="heading" tabindex="-1">${l10n.t('Question {0} of {1}', position + 1, total)}</h2>
    ${scenarioView(question)} ${block(question.stem)}
    ${partsView({ question, verdict: undefined, response, onDeed })}
    <label class="doubt"
      ><input
        type="checkbox"
        .checked=${marked}
        @change=${(event: Event) => onMark((event.target as HTMLInputElement).checked)}
      />${l10n.t('Mark for review')}</label
    >
    <div class="actions">
      <vscode-button @click=${() => onGoTo(position + 1)}
        >${position + 1 < total ? l10n.t('Next question') : l10n.t('To the end of the section')}</vscode-button
      >
      ${
        position > 0
          ? html`<vscode-button secondary @click=${() => onGoTo(position - 1)}
              >${l10n.t('Back')}</vscode-button
            >`
          : ''
      }
      <vscode-button secondary @click=${() => onGoTo(total)}
        >${l10n.t('All questions')}</vscode-button
      >
    </div>
    <p class="muted">${help(question, response)}</p>
  `;
}

/** What the keys do, and what is still to be chosen. */
function help(question: ShownQuestion, response: Response): string {
  const keys = l10n.t(
    'Digits choose, or go to a part; Enter goes on, from a list or a text Ctrl+Enter or Cmd+Enter',
  );
  const open = left(question, response);
  const missing = open > 0 && question.type !== 'written';
  return missing ? `${l10n.t('{0} still to choose', open)} · ${keys}` : keys;
}
