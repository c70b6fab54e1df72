import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { action } from '../item/action.ts';
import type { Dashboard, PlanWeek } from '../messages/dashboard.ts';
import { host } from './host.ts';

/** The weeks of the plan: which one it is, and what of each is done. */
export const planSection = ({ weeks }: Dashboard): TemplateResult =>
  html`<h2>${l10n.t('Study plan')}</h2>
    <ol class="weeks">
      ${weeks.map(week)}
    </ol>`;

function week(one: PlanWeek): TemplateResult {
  const { title, current, exam } = one;
  return html`<li class=${current ? 'current' : ''} aria-current=${current ? 'true' : nothing}>
    <span class="title">${title}${current ? html` <b>${l10n.t('(this week)')}</b>` : nothing}</span>
    ${exam ? examWeek() : studyWeek(one)}
  </li>`;
}

const examWeek = () =>
  action(l10n.t('Take a mock exam'), () => host.postMessage({ type: 'run', command: 'exam' }));

function studyWeek({ id, title, objectives, touched, asked, total }: PlanWeek): TemplateResult {
  const share = total === 0 ? 0 : Math.round((100 * asked) / total);
  return html`<progress max="100" value=${share} aria-label=${title}></progress>
    <span class="muted">
      ${
        total === 0
          ? l10n.t('{0} objectives, no questions yet', objectives)
          : l10n.t('Questions asked: {0} of {1}', asked, total)
      }
      ${touched > 0 ? l10n.t('· objectives studied this week: {0}', touched) : nothing}
    </span>
    ${total > 0 ? action(l10n.t('Quiz'), () => host.postMessage({ type: 'quiz', scope: id })) : nothing}`;
}
