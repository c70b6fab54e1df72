import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Verdict } from '../messages/item.ts';

export interface WrittenView {
  readonly text: string;
  readonly verdict: Verdict | undefined;
  readonly onWrite: (text: string) => void;
}

/** A whole command to write; once answered, what was written, what is wrong with it, and a right one. */
export function writtenView({ text, verdict, onWrite }: WrittenView): TemplateResult {
  if (verdict) {
    return answered(verdict);
  }
  return html`<label class="muted" for="command">${l10n.t('Write the command')}</label>
    <textarea
      id="command"
      class="command"
      rows="5"
      maxlength="10000"
      data-position="0"
      spellcheck="false"
      autocapitalize="off"
      autocomplete="off"
      .value=${live(text)}
      @input=${(event: Event) => onWrite((event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
}

function answered({ response, written }: Verdict): TemplateResult {
  const { answer = '', reasons = [] } = written ?? {};
  return html`<p class="muted">${l10n.t('Your command')}</p>
    <pre class="command"><code>${response}</code></pre>
    ${
      reasons.length > 0
        ? html`<ul>
            ${reasons.map((reason) => html`<li>${reason}</li>`)}
          </ul>`
        : nothing
    }
    <h3>${l10n.t('A right command')}</h3>
    <pre class="command"><code>${answer.trimEnd()}</code></pre>`;
}
