import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { Rating } from '../messages/item.ts';

const ratings = ['again', 'hard', 'good', 'easy'] as const;

const labels: Readonly<Record<Rating, () => string>> = {
  again: () => l10n.t('Not known'),
  hard: () => l10n.t('Hard'),
  good: () => l10n.t('Good'),
  easy: () => l10n.t('Easy'),
};

/** How well the question was known, which decides when it comes back: derived from the answer, and changeable. */
export function ratingView(rating: Rating, onRate: (rating: Rating) => void): TemplateResult {
  return html`<fieldset class="rating">
    <legend class="muted">
      ${l10n.t('How well you knew it, by your answer and your time; it decides when it comes back')}
    </legend>
    ${ratings.map(
      (one) =>
        html`<label
          ><input
            type="radio"
            name="rating"
            .checked=${one === rating}
            @change=${() => onRate(one)}
          />${labels[one]()}</label
        >`,
    )}
  </fieldset>`;
}
