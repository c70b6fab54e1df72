import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { action } from '../item/action.ts';
import { firstLine, inline } from '../item/markdown.ts';
import type { ListedQuestion } from '../messages/exam.ts';

/** A choice of questions, by what is told of each. */
export interface Filter<T> {
  readonly id: string;
  readonly label: string;
  readonly keeps: (question: T) => boolean;
}

export interface QuestionList<T> {
  readonly questions: readonly T[];
  readonly filters: readonly Filter<T>[];
  /** The id of the filter that is on. */
  readonly filter: string;
  readonly onFilter: (id: string) => void;
  readonly onOpen: (position: number) => void;
  /** What is told of a question beside its stem. */
  readonly status: (question: T) => TemplateResult;
}

/** Questions to choose from, with filters that say how many each keeps. */
export function questionList<T extends ListedQuestion>(list: QuestionList<T>): TemplateResult {
  const { questions, filters, filter, onFilter, onOpen, status } = list;
  const keeps = filters.find(({ id }) => id === filter)?.keeps ?? (() => true);
  const kept = questions.filter(keeps);
  return html`<fieldset class="filters">
      <legend class="muted">${l10n.t('Show')}</legend>
      ${filters.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name="filter"
              .checked=${one.id === filter}
              @change=${() => onFilter(one.id)}
            />${one.label} (${questions.filter(one.keeps).length})</label
          >`,
      )}
    </fieldset>
    ${kept.length === 0 ? html`<p class="muted">${l10n.t('None.')}</p>` : ''}
    <ul class="questions">
      ${kept.map(
        (one) =>
          html`<li>
            <span class="number"
              >${action(l10n.t('Question {0}', one.position + 1), () => onOpen(one.position))}</span
            >
            <span class="stem">${inline(firstLine(one.stem))}</span>
            <span class="status">${status(one)}</span>
          </li>`,
      )}
    </ul>`;
}

export const icon = (name: string, text: string): TemplateResult =>
  html`<span class="mark"><vscode-icon name=${name}></vscode-icon>${text}</span>`;
