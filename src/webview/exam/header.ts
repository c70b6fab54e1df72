import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../messages/exam.ts';
import { clockText } from './clock.ts';

export interface HeaderView {
  readonly place: Place;
  /** What is left of the time, in milliseconds. */
  readonly remaining: number;
  readonly clockHidden: boolean;
  readonly onToggleClock: () => void;
}

/** Where in the exam a person is, and the time that is left. */
export function headerView(view: HeaderView): TemplateResult {
  const { list } = view.place;
  const done = list.filter(({ progress }) => progress === 'answered').length;
  return html`<div class="head">
      <h1>${sectionTitle(view.place)}</h1>
      ${clockView(view)}
    </div>
    <progress
      max=${list.length}
      value=${done}
      aria-label=${l10n.t('{0} of {1} answered', done, list.length)}
    ></progress>`;
}

function sectionTitle({ section, sections, caseTitle }: Place): string {
  const title =
    caseTitle === undefined ? l10n.t('Mock exam') : l10n.t('Case study: {0}', caseTitle);
  return sections > 1 ? l10n.t('{0} (section {1} of {2})', title, section + 1, sections) : title;
}

const clockView = ({ remaining, clockHidden, onToggleClock }: HeaderView) =>
  html`<span class="clock">
    ${clockHidden ? nothing : html`<span role="timer">${clockText(remaining)}</span>`}
    <vscode-button secondary @click=${onToggleClock}
      >${clockHidden ? l10n.t('Show the clock') : l10n.t('Hide')}</vscode-button
    >
  </span>`;
