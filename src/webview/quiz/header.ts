import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { Page } from './page.ts';

/** The quiz's title and how far it has come. */
export function headerView(page: Exclude<Page, { type: 'home' }>): TemplateResult {
  const done = page.type === 'question' ? page.answered : page.total;
  return html`<div class="head">
      <h1>${page.title}</h1>
      <span class="muted">${l10n.t('{0} of {1} answered', done, page.total)}</span>
    </div>
    <progress max=${page.total} value=${done} aria-label=${l10n.t('Progress')}></progress>`;
}
