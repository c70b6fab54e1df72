import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../messages/item.ts';
import { action } from './action.ts';
import { block } from './markdown.ts';

/** Right or wrong by icon, colour and word, so that none of them has to be seen. */
export const mark = (good: boolean, text: string): TemplateResult =>
  html`<span class="mark ${good ? 'good' : 'bad'}"
    ><vscode-icon name=${good ? 'pass' : 'error'}></vscode-icon>${text}</span
  >`;

/** What a place was given, and what it should have been given where that is something else. */
export const givenMarks = (
  right: boolean,
  given: string | TemplateResult,
  key: string | TemplateResult,
): TemplateResult =>
  html`${mark(right, right ? l10n.t('Right:') : l10n.t('Your answer:'))} <span>${given}</span> ${
      right ? nothing : html`${mark(true, l10n.t('Right answer:'))} <span>${key}</span>`
    }`;

/** The verdict in a few words; it gets the focus, so that it is the first thing read. */
export function verdictView({ correct, points, max }: Verdict): TemplateResult {
  const title = correct
    ? l10n.t('Right')
    : points > 0
      ? l10n.t('Partly right: {0} of {1} points', points, max)
      : l10n.t('Not right');
  return html`<h3 id="verdict" class="banner ${correct ? 'good' : 'bad'}" tabindex="-1">
    ${mark(correct, title)}
  </h3>`;
}

export interface ExplanationView {
  readonly verdict: Verdict;
  readonly onNotes: () => void;
  readonly onReport: () => void;
}

/** The idea behind the key, where it is documented, and where to say that it is wrong. */
export function explanationView({ verdict, onNotes, onReport }: ExplanationView): TemplateResult {
  const { explanation, source, checked } = verdict;
  return html`<h3>${l10n.t('Explanation')}</h3>
    ${block(explanation)}
    <p class="muted">
      ${l10n.t('Source:')} <a href=${source}>${readable(source)}</a> ·
      ${l10n.t('checked {0}', checked)}
    </p>
    <p>
      ${action(l10n.t('Open Notes'), onNotes)} · ${action(l10n.t('Report a Problem'), onReport)}
    </p>`;
}

/** The page that an address names, in words. */
const readable = (url: string) =>
  `Microsoft Learn: ${new URL(url).pathname.split('/').at(-1)?.replaceAll('-', ' ') ?? ''}`;
