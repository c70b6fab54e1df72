import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownQuestion, Verdict } from '../messages/item.ts';
import { choiceList } from './choiceList.ts';
import { inline } from './markdown.ts';
import { indexesOf } from './response.ts';
import { givenMarks } from './verdict.ts';

export interface GapsView {
  readonly question: ShownQuestion;
  /** For each gap the index of what it is given, -1 for nothing yet. */
  readonly response: readonly number[];
  readonly verdict: Verdict | undefined;
  readonly onFill: (slot: number, choice: number) => void;
}

/** A command with a list in each of its gaps; once answered, what was given, and below it each gap with its reason. */
export function gapsView({ question, response, verdict, onFill }: GapsView): TemplateResult {
  const { around = [] } = question;
  const gap = (slot: number) =>
    verdict
      ? html`<ins>${textOf(question, slot, indexesOf(verdict.response)[slot])}</ins>`
      : choiceList({
          slot,
          choices: question.choices?.[slot] ?? [],
          chosen: response[slot],
          label: l10n.t('Gap {0}', slot + 1),
          onFill,
        });
  const pieces = around.map(
    (text, slot) => html`${text}${slot + 1 < around.length ? gap(slot) : nothing}`,
  );
  return html`<p class="muted">
      ${verdict ? l10n.t('Your command') : l10n.t('Choose what belongs in each gap')}
    </p>
    <pre class="command"><code>${pieces}</code></pre>
    ${verdict ? gapList(question, verdict) : nothing}`;
}

const textOf = (question: ShownQuestion, slot: number, choice: number | undefined) =>
  question.choices?.[slot]?.find(({ index }) => index === choice)?.text ?? '';

function gapList(question: ShownQuestion, verdict: Verdict): TemplateResult {
  const { key, rationales, whyNot } = verdict;
  const response = indexesOf(verdict.response);
  return html`<ol class="parts closed">
    ${question.parts.map((_, slot) => {
      const right = response[slot] === key[slot];
      const code = (choice: number | undefined) =>
        html`<code>${textOf(question, slot, choice)}</code>`;
      return html`<li class="part ${right ? 'right' : 'wrong'}">
        <div class="row"><span class="text">${l10n.t('Gap {0}', slot + 1)}</span></div>
        <div class="given">${givenMarks(right, code(response[slot]), code(key[slot]))}</div>
        <div class="rationale">
          ${right ? nothing : html`<div>${inline(whyNot?.[slot] ?? '')}</div>`}
          <div>${inline(rationales[slot] ?? '')}</div>
        </div>
      </li>`;
    })}
  </ol>`;
}
