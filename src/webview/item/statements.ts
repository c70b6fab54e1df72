import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Part, ShownQuestion, Verdict } from '../messages/item.ts';
import { inline } from './markdown.ts';
import { indexesOf } from './response.ts';
import { givenMarks } from './verdict.ts';

export interface StatementsView {
  readonly question: ShownQuestion;
  /** For each statement 1 for Yes, 0 for No, -1 for neither yet. */
  readonly response: readonly number[];
  readonly verdict: Verdict | undefined;
  readonly onFill: (slot: number, choice: number) => void;
}

const yesOrNo = (choice: number | undefined) => (choice === 1 ? l10n.t('Yes') : l10n.t('No'));

/** Statements, each with Yes and No as native radio buttons. */
export function statementsView(view: StatementsView): TemplateResult {
  const { question, verdict } = view;
  return html`<p class="muted">${l10n.t('Yes where the statement is true, No where it is not')}</p>
    <div class="parts ${verdict ? 'closed' : 'open'}">
      ${question.parts.map((part, slot) => (verdict ? answered(part, slot, verdict) : statement(view, part, slot)))}
    </div>`;
}

function statement({ question, response, onFill }: StatementsView, part: Part, slot: number) {
  const chosen = response[slot];
  const choices = question.choices?.[slot] ?? [];
  // Where a digit puts the focus: on what is chosen, or on the first of the two.
  const entry = choices.find(({ index }) => index === chosen) ?? choices[0];
  const radio = (choice: Part) =>
    html`<label
      ><input
        type="radio"
        name="statement-${slot}"
        data-position=${choice === entry ? slot : nothing}
        .checked=${choice.index === chosen}
        @change=${() => onFill(slot, choice.index)}
      />${yesOrNo(choice.index)}</label
    >`;
  return html`<fieldset class="part statement">
    <legend><span class="digit" aria-hidden="true">${slot + 1}</span> ${textOf(part)}</legend>
    <div class="given">${choices.map(radio)}</div>
  </fieldset>`;
}

function answered(part: Part, slot: number, verdict: Verdict) {
  const { key, rationales } = verdict;
  const response = indexesOf(verdict.response);
  const right = response[slot] === key[slot];
  return html`<div class="part statement ${right ? 'right' : 'wrong'}">
    <div class="legend"><span class="digit">${slot + 1}</span> ${textOf(part)}</div>
    <div class="given">${givenMarks(right, yesOrNo(response[slot]), yesOrNo(key[slot]))}</div>
    <div class="rationale">${inline(rationales[slot] ?? '')}</div>
  </div>`;
}

const textOf = (part: Part) => html`<span class="text">${inline(part.text)}</span>`;
