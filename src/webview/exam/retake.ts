import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { RetakeRules } from '../messages/exam.ts';

/** What Microsoft says about another attempt at the real exam. */
export const retakeView = ({ hours, days, times, source, checked }: RetakeRules): TemplateResult =>
  html`<h2>${l10n.t('If the real exam is not passed')}</h2>
    <p>
      ${l10n.t('After a first attempt that was not passed you can take the exam again after {0} hours, after each later one after {1} days, and at most {2} times within twelve months.', hours, days, times)}
    </p>
    <p class="muted">
      ${l10n.t('Source:')} <a href=${source}>${l10n.t('Microsoft’s retake policy')}</a> ·
      ${l10n.t('checked {0}', checked)}
    </p>`;
