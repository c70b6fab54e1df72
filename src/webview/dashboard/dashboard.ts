import '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { chartStyles } from '../charts/styles.ts';
import { styles } from '../item/styles.ts';
import type { Dashboard, FromDashboardMessage } from '../messages/dashboard.ts';
import { host } from './host.ts';
import { planSection } from './plan.ts';
import { calendarSection, dueSection, examsSection, readinessSection } from './sections.ts';
import { dashboardStyles } from './styles.ts';

/** The dashboard as a whole: shows what the extension sends. */
class DashboardElement extends LitElement {
  static override styles = [styles, chartStyles, dashboardStyles];
  static override properties = { page: { state: true } };

  declare page: Dashboard | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', (event: MessageEvent<Dashboard>) => {
      this.page = event.data;
    });
    host.postMessage({ type: 'ready' });
  }

  protected override render(): TemplateResult {
    const { page } = this;
    return html`<main>${page ? content(page) : nothing}</main>`;
  }
}

const content = (page: Dashboard) =>
  html`<h1>${l10n.t('Dashboard')}</h1>
    <p class="muted">${daysText(page.left)}</p>
    <div class="actions">
      ${button(l10n.t('Review what is due'), { type: 'run', command: 'quizDue' }, true)}
      ${button(l10n.t('Mock exam'), { type: 'run', command: 'exam' })}
      ${button(l10n.t('Set the exam date'), { type: 'run', command: 'setExamDate' })}
      ${button(l10n.t('What the numbers mean'), { type: 'run', command: 'explainReadiness' })}
    </div>
    <div class="grid">
      <section>${readinessSection(page)}</section>
      <section>${planSection(page)}</section>
      <section>${dueSection(page)}</section>
      <section>${examsSection(page)}</section>
      <section>${calendarSection(page)}</section>
    </div>`;

const button = (text: string, message: FromDashboardMessage, primary = false) =>
  html`<vscode-button ?secondary=${!primary} @click=${() => host.postMessage(message)}
    >${text}</vscode-button
  >`;

function daysText(left: number | undefined): string {
  switch (left) {
    case undefined:
      return l10n.t('The date of your exam is not set.');
    case 0:
      return l10n.t('Your exam is today.');
    case 1:
      return l10n.t('1 day is left to your exam.');
    default:
      return l10n.t('{0} days are left to your exam.', left);
  }
}

l10n.config({ contents: document.body.dataset['strings'] ?? '{}' });
customElements.define('ms721-dashboard', DashboardElement);
document.body.append(document.createElement('ms721-dashboard'));
