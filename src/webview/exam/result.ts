import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import { action } from '../item/action.ts';
import { mark } from '../item/verdict.ts';
import type { ScoreRow, ToExam } from '../messages/exam.ts';
import { historyView } from './history.ts';
import { host } from './host.ts';
import { icon, questionList, type Filter } from './list.ts';
import { retakeView } from './retake.ts';

type Result = ToExam['result'];
type ResultItem = Result['items'][number];

export interface ResultView {
  readonly page: Result;
  readonly filter: string;
  readonly onFilter: (id: string) => void;
}

/** How a mock exam went, what it says and what it does not, and what to study next. */
export function resultView(view: ResultView): TemplateResult {
  const { page } = view;
  const { exam, passed, scaled, low, high, reason, weakest, past, passing } = page;
  return html`<h2 id="heading" tabindex="-1">${l10n.t('Result')}</h2>
    ${reason === 'time' ? html`<p>${l10n.t('The time was up; what was answered by then counts.')}</p>` : nothing}
    <p class="score">${scaled}</p>
    <p>${mark(passed, passed ? l10n.t('Passed') : l10n.t('Not passed'))}</p>
    <p>
      ${l10n.t('Estimated score, of 1,000; {0} pass. By chance alone another mock exam might come out between {1} and {2}.', passing, low, high)}
    </p>
    ${howMade(page)} ${scoresView(page)} ${weakest.length > 0 ? nextView(weakest) : nothing}
    <h2>${l10n.t('Every question')}</h2>
    ${questionList({
      ...view,
      questions: page.items,
      filters: filters(),
      onOpen: (position) => host.postMessage({ type: 'review', exam, position }),
      status,
    })}
    ${historyView(past, passing)} ${retakeView(page.retake)}
    <div class="actions">
      <vscode-button secondary @click=${() => host.postMessage({ type: 'intro' })}
        >${l10n.t('New mock exam')}</vscode-button
      >
      <vscode-button secondary @click=${() => host.postMessage({ type: 'close' })}
        >${l10n.t('Close')}</vscode-button
      >
    </div>`;
}

const howMade = ({ points, max }: Result) =>
  html`<details>
    <summary>${l10n.t('How this is estimated')}</summary>
    <p>
      ${l10n.t('You have {0} of {1} points: one for each right choice. The share of the points in each domain, weighed as the exam weighs its domains, is taken for the score: 70 % for 700.', points, max)}
    </p>
    <p>
      ${l10n.t('Microsoft does not publish how points become its scaled score; 700 there need not be 70 %, and its questions are not these. Take this for a direction, not for a promise.')}
    </p>
  </details>`;

function scoresView({ domains }: Result): TemplateResult {
  const row = ({ title, points, max }: ScoreRow, kind: string) =>
    html`<tr class=${kind}>
      <th scope="row">${title}</th>
      <td>
        <meter min="0" max="100" value=${percent(points, max)} aria-hidden="true"></meter>
      </td>
      <td class="figure">${l10n.t('{0} %', percent(points, max))}</td>
      <td class="figure muted">${l10n.t('{0} of {1}', points, max)}</td>
    </tr>`;
  return html`<h2>${l10n.t('By domain and skill')}</h2>
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">${l10n.t('Part of the exam')}</th>
          <td></td>
          <th scope="col">${l10n.t('Share')}</th>
          <th scope="col">${l10n.t('Points')}</th>
        </tr>
      </thead>
      <tbody>
        ${domains.map((domain) => [
          row(domain, 'domain'),
          ...domain.skills.map((skill) => row(skill, 'skill')),
        ])}
      </tbody>
    </table>`;
}

const percent = (points: number, max: number) => Math.round((100 * points) / Math.max(1, max));

const nextView = (weakest: readonly ScoreRow[]) =>
  html`<h2>${l10n.t('Study next')}</h2>
    <ul>
      ${weakest.map(
        ({ id, title, points, max }) =>
          html`<li>
            ${action(title, () => host.postMessage({ type: 'openNotes', objective: id }))}
            <span class="muted">${l10n.t('{0} of {1} points', points, max)}</span>
          </li>`,
      )}
    </ul>
    <div class="actions">
      <vscode-button
        @click=${() => host.postMessage({ type: 'practice', objectives: weakest.map(({ id }) => id) })}
        >${l10n.t('Be quizzed on these')}</vscode-button
      >
    </div>`;

const filters = (): Filter<ResultItem>[] => [
  { id: 'all', label: l10n.t('All'), keeps: () => true },
  { id: 'missed', label: l10n.t('Missed'), keeps: ({ points, max }) => points < max },
  { id: 'open', label: l10n.t('Unanswered'), keeps: ({ progress }) => progress === 'unanswered' },
  { id: 'marked', label: l10n.t('Marked'), keeps: ({ marked }) => marked },
];

const status = ({ points, max, marked, progress }: ResultItem) =>
  html`${
    points === max
      ? mark(true, l10n.t('Right'))
      : mark(
          false,
          progress === 'unanswered'
            ? l10n.t('Unanswered')
            : l10n.t('{0} of {1} points', points, max),
        )
  }
  ${marked ? icon('bookmark', l10n.t('Marked')) : ''}`;
