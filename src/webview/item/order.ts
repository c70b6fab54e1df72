import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ShownQuestion, Verdict } from '../messages/item.ts';
import { onDragLeave, onDragOver, onDragStart, onDrop } from './drag.ts';
import { inline } from './markdown.ts';
import { indexesOf } from './response.ts';
import { mark } from './verdict.ts';

export interface OrderView {
  readonly question: ShownQuestion;
  /** Indexes of the steps in the order given so far. */
  readonly order: readonly number[];
  readonly verdict: Verdict | undefined;
  readonly onMove: (from: number, to: number) => void;
}

/** Steps to put in sequence: the focused one moves with the arrow keys, or by its buttons, and each by the mouse. */
export function orderView(view: OrderView): TemplateResult {
  const { order, verdict } = view;
  const steps = verdict ? indexesOf(verdict.response) : order;
  return html`<p class="muted" id="order-help">
      ${verdict ? l10n.t('Your order') : l10n.t('Drag the steps, or focus one and move it with the arrow keys or its buttons')}
    </p>
    <ol class="parts ${verdict ? 'closed' : 'open'}" aria-describedby="order-help">
      ${repeat(
        steps,
        (index) => index,
        (index, position) => step(view, index, position),
      )}
    </ol>
    ${verdict && !verdict.correct ? rightOrder(view.question, verdict) : nothing}`;
}

const textOf = (question: ShownQuestion, index: number) =>
  question.parts.find((part) => part.index === index)?.text ?? '';

function step(
  { question, order, verdict, onMove }: OrderView,
  index: number,
  position: number,
): TemplateResult {
  const text = inline(textOf(question, index));
  if (verdict) {
    const right = index === position;
    return html`<li class="part ${right ? 'right' : 'wrong'}">
      <div class="row">
        <span class="digit">${position + 1}</span>
        <span class="text">${text}</span>
        ${mark(right, right ? l10n.t('Right place') : l10n.t('Belongs at {0}', index + 1))}
      </div>
      ${verdict.correct ? html`<div class="rationale">${inline(verdict.rationales[index] ?? '')}</div>` : nothing}
    </li>`;
  }
  const button = (icon: string, label: string, to: number) =>
    html`<vscode-toolbar-button
      icon=${icon}
      label=${label}
      title=${label}
      ?disabled=${to < 0 || to >= order.length}
      @click=${() => onMove(position, to)}
    ></vscode-toolbar-button>`;
  return html`<li
    class="part"
    data-position=${position}
    tabindex="0"
    draggable="true"
    @dragstart=${onDragStart(position)}
    @dragover=${onDragOver}
    @dragleave=${onDragLeave}
    @drop=${onDrop((from) => onMove(from, position))}
    aria-keyshortcuts="ArrowUp ArrowDown"
  >
    <div class="row">
      <span class="digit">${position + 1}</span>
      <span class="text">${text}</span>
      ${button('arrow-up', l10n.t('Move up'), position - 1)}
      ${button('arrow-down', l10n.t('Move down'), position + 1)}
    </div>
  </li>`;
}

function rightOrder(question: ShownQuestion, verdict: Verdict): TemplateResult {
  return html`<h2>${l10n.t('The right order')}</h2>
    <ol class="parts">
      ${verdict.key.map(
        (index, position) =>
          html`<li class="part right">
            <div class="row">
              <span class="digit">${position + 1}</span>
              <span class="text">${inline(textOf(question, index))}</span>
            </div>
            <div class="rationale">${inline(verdict.rationales[index] ?? '')}</div>
          </li>`,
      )}
    </ol>`;
}
