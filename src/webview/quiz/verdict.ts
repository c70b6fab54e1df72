import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { Verdict } from '../messages.ts';
import { block } from './markdown.ts';

/** Right or wrong by icon, colour and word, so that none of them has to be seen. */
export const mark = (good: boolean, text: string): TemplateResult =>
  html`<span class="mark ${good ? 'good' : 'bad'}"
    ><vscode-icon name=${good ? 'pass' : 'error'}></vscode-icon>${text}</span
  >`;

/** The verdict on an answer, with the idea behind the key and where it is documented. */
export function verdictView(verdict: Verdict): TemplateResult {
  const { correct, points, max } = verdict;
  const partly = !correct && points > 0;
  const title = correct
    ? l10n.t('Right')
    : partly
      ? l10n.t('Partly right: {0} of {1} points', points, max)
      : l10n.t('Not right');
  return html`<section aria-labelledby="verdict">
    <h2 id="verdict" tabindex="-1">${mark(correct, title)}</h2>
    ${block(verdict.explanation)}
    <p class="muted">
      ${l10n.t('Source:')} <a href=${verdict.source}>${readable(verdict.source)}</a> ·
      ${l10n.t('checked {0}', verdict.checked)}
    </p>
  </section>`;
}

/** An address without what every one of them begins with. */
const readable = (url: string) => url.replace(/^https:\/\/(learn\.microsoft\.com\/)?/, '');
