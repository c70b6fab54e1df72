import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Part, ShownQuestion, Verdict } from '../messages/item.ts';
import { choiceList } from './choiceList.ts';
import { onDragLeave, onDragOver, onDragStart, onDrop } from './drag.ts';
import { inline, plain } from './markdown.ts';
import { indexesOf } from './response.ts';
import { givenMarks } from './verdict.ts';

export interface MatchView {
  readonly question: ShownQuestion;
  /** For each left side the index of the right side that it is given, -1 for none yet. */
  readonly response: readonly number[];
  readonly verdict: Verdict | undefined;
  readonly onFill: (slot: number, choice: number) => void;
  readonly onDrop: (slot: number, choice: number) => void;
}

/** Left sides, each with a list of the right sides; these can also be dragged there. */
export function matchView(view: MatchView): TemplateResult {
  const { question, response, verdict } = view;
  const help = l10n.t('Choose for each what belongs to it, or drag it there');
  return html`${verdict ? nothing : html`<p class="muted">${help}</p>`}
    <ul class="parts ${verdict ? 'closed' : 'open'}">
      ${question.parts.map((part, slot) => (verdict ? answered(question, part, slot, verdict) : row(view, part, slot)))}
    </ul>
    ${verdict ? nothing : chips(question, response)}`;
}

/** The right sides for the mouse alone: the lists say and do the same. */
const chips = ({ choices }: ShownQuestion, response: readonly number[]) =>
  html`<div class="chips" aria-hidden="true">
    ${(choices?.[0] ?? []).map(
      ({ index, text }) =>
        html`<span
          class="chip ${response.includes(index) ? 'used' : ''}"
          draggable="true"
          @dragstart=${onDragStart(index)}
          >${inline(text)}</span
        >`,
    )}
  </div>`;

function row(view: MatchView, part: Part, slot: number): TemplateResult {
  const { question, response, onFill } = view;
  const choices = (question.choices?.[slot] ?? []).map(({ index, text }) => ({
    index,
    text: plain(text),
  }));
  return html`<li
    class="part"
    @dragover=${onDragOver}
    @dragleave=${onDragLeave}
    @drop=${onDrop((choice) => view.onDrop(slot, choice))}
  >
    <div class="row wrapping">
      <span class="digit" aria-hidden="true">${slot + 1}</span>
      <label class="text" for="slot-${slot}">${inline(part.text)}</label>
      ${choiceList({ slot, choices, chosen: response[slot], onFill })}
    </div>
  </li>`;
}

function answered(question: ShownQuestion, part: Part, slot: number, verdict: Verdict) {
  const { key, rationales } = verdict;
  const response = indexesOf(verdict.response);
  const right = response[slot] === key[slot];
  const textOf = (choice: number | undefined) =>
    inline(question.choices?.[slot]?.find(({ index }) => index === choice)?.text ?? '');
  return html`<li class="part ${right ? 'right' : 'wrong'}">
    <div class="row">
      <span class="digit">${slot + 1}</span>
      <span class="text">${inline(part.text)}</span>
    </div>
    <div class="given">${givenMarks(right, textOf(response[slot]), textOf(key[slot]))}</div>
    <div class="rationale">${inline(rationales[slot] ?? '')}</div>
  </li>`;
}
