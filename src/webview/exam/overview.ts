import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { ListedQuestion, ToExam } from '../messages/exam.ts';
import { icon, questionList, type Filter } from './list.ts';

export interface OverviewView {
  readonly page: ToExam['overview'];
  readonly filter: string;
  readonly onFilter: (id: string) => void;
  readonly onOpen: (position: number) => void;
  /** Whether leaving was asked for, and is to be confirmed. */
  readonly leaving: boolean;
  readonly onLeaving: (leaving: boolean) => void;
  readonly onLeave: () => void;
}

const filters = (): Filter<ListedQuestion>[] => [
  { id: 'all', label: l10n.t('All'), keeps: () => true },
  {
    id: 'open',
    label: l10n.t('Unanswered'),
    keeps: ({ progress }) => progress !== 'answered',
  },
  { id: 'marked', label: l10n.t('Marked'), keeps: ({ marked }) => marked },
];

/** All questions of the section, from where it is left, or the exam submitted. */
export function overviewView(view: OverviewView): TemplateResult {
  const { place } = view.page;
  const last = place.section + 1 === place.sections;
  const title = last ? l10n.t('End of the exam') : l10n.t('End of the case study');
  return html`<h2 id="heading" tabindex="-1">${title}</h2>
    <p>${openText(place.list)}</p>
    ${questionList({ ...view, questions: place.list, filters: filters(), status })}
    ${view.leaving ? confirmation(view, last) : leaveButton(view, last)}`;
}

function openText(list: readonly ListedQuestion[]): string {
  const open = list.filter(({ progress }) => progress !== 'answered').length;
  switch (open) {
    case 0:
      return l10n.t('Every question is answered.');
    case 1:
      return l10n.t('1 question is not answered.');
    default:
      return l10n.t('{0} questions are not answered.', open);
  }
}

const status = ({ progress, marked }: ListedQuestion) =>
  html`${
    progress === 'answered'
      ? icon('check', l10n.t('Answered'))
      : progress === 'partly'
        ? icon('circle-slash', l10n.t('Not finished'))
        : icon('circle-large', l10n.t('Unanswered'))
  }
  ${marked ? icon('bookmark', l10n.t('Marked')) : ''}`;

const leaveButton = ({ onLeaving }: OverviewView, last: boolean) =>
  html`<div class="actions">
    <vscode-button @click=${() => onLeaving(true)}
      >${last ? l10n.t('Submit the exam…') : l10n.t('Leave the case study…')}</vscode-button
    >
  </div>`;

const confirmation = ({ onLeaving, onLeave }: OverviewView, last: boolean) =>
  html`<div class="banner warning" role="alert">
    ${
      last
        ? l10n.t('Submit the exam now? Its answers can no longer be changed then.')
        : l10n.t('Leave the case study? You cannot come back to it.')
    }
    <div class="actions">
      <vscode-button id="confirm" @click=${onLeave}
        >${last ? l10n.t('Submit') : l10n.t('Leave')}</vscode-button
      >
      <vscode-button secondary @click=${() => onLeaving(false)}>${l10n.t('Stay')}</vscode-button>
    </div>
  </div>`;
