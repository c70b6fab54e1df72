import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Part, ShownQuestion, Verdict } from '../messages/item.ts';
import { inline } from './markdown.ts';
import { indexesOf } from './response.ts';
import { mark } from './verdict.ts';

export interface ChoiceView {
  readonly question: ShownQuestion;
  readonly chosen: readonly number[];
  readonly verdict: Verdict | undefined;
  readonly onPick: (index: number) => void;
}

/** The options of a single or multiple question, as native radio buttons or checkboxes. */
export function choiceView(view: ChoiceView): TemplateResult {
  const { question, verdict } = view;
  const legend =
    question.type === 'single'
      ? l10n.t('Choose one answer')
      : l10n.t('Choose {0} answers', question.choose ?? 0);
  return html`<fieldset class=${verdict ? 'closed' : 'open'}>
    <legend class="muted">${legend}</legend>
    <ul class="parts">
      ${question.parts.map((part, position) => option(view, part, position))}
    </ul>
  </fieldset>`;
}

function option(
  { question, chosen, verdict, onPick }: ChoiceView,
  part: Part,
  position: number,
): TemplateResult {
  const picked = (verdict ? indexesOf(verdict.response) : chosen).includes(part.index);
  const right = verdict?.key.includes(part.index);
  const state = verdict ? (right ? 'right' : picked ? 'wrong' : '') : '';
  return html`<li class="part ${state}">
    <label class="row">
      ${verdict ? nothing : control(question, picked, () => onPick(part.index))}
      <span class="digit" aria-hidden="true">${position + 1}</span>
      <span class="text">${inline(part.text)}</span>
      ${verdict ? optionMark(right === true, picked) : nothing}
    </label>
    ${verdict ? html`<div class="rationale">${inline(verdict.rationales[part.index] ?? '')}</div>` : nothing}
  </li>`;
}

const control = (question: ShownQuestion, picked: boolean, onChange: () => void) =>
  html`<input
    type=${question.type === 'single' ? 'radio' : 'checkbox'}
    name="option"
    .checked=${picked}
    @change=${onChange}
  />`;

function optionMark(right: boolean, picked: boolean): TemplateResult | typeof nothing {
  if (right) {
    return mark(true, picked ? l10n.t('Right, your choice') : l10n.t('Right answer'));
  }
  return picked ? mark(false, l10n.t('Your choice')) : nothing;
}
