import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { chartStyles } from '../charts/styles.ts';
import { fieldStyles } from '../item/fieldStyles.ts';
import { find, focusHeading, focusOf, focusStep } from '../item/focus.ts';
import { styles } from '../item/styles.ts';
import type { ToExamMessage } from '../messages/exam.ts';
import { Clock } from './clock.ts';
import { headerView } from './header.ts';
import { host } from './host.ts';
import { introView } from './intro.ts';
import { itemView } from './item.ts';
import { meaningOf, type ExamDeed } from './keyboard.ts';
import { overviewView } from './overview.ts';
import { keyOf, type Page } from './page.ts';
import { resultView } from './result.ts';
import { reviewView } from './review.ts';
import { examStyles } from './styles.ts';
import { Taking } from './taking.ts';

/** The mock exam as a whole: shows what the extension sends, and passes on what a person does. */
class ExamElement extends LitElement {
  static override styles = [styles, fieldStyles, chartStyles, examStyles];
  static override properties = {
    page: { state: true },
    notice: { state: true },
    filter: { state: true },
    leaving: { state: true },
    clockHidden: { state: true },
  };

  declare page: Page | undefined;
  declare notice: string;
  declare filter: string;
  declare leaving: boolean;
  declare clockHidden: boolean;
  #timeSaid = '';
  readonly #clock = new Clock(() => performance.now());
  readonly #taking = new Taking({
    host,
    onChange: () => this.requestUpdate(),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });

  constructor() {
    super();
    this.notice = '';
    this.filter = 'all';
    this.leaving = false;
    this.clockHidden = host.getState()?.clockHidden ?? false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', (event: MessageEvent<ToExamMessage>) =>
      this.#receive(event.data),
    );
    window.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('focus', () => {
      focusHeading(this.renderRoot);
      // The page's clock may have slept with the machine.
      this.#askTime();
    });
    window.addEventListener('blur', () => this.#taking.flush());
    setInterval(() => this.#tick(), 1000);
    host.postMessage({ type: 'ready' });
  }

  #receive(message: ToExamMessage): void {
    if (message.type === 'notice') {
      this.notice = message.text;
      return;
    }
    const before = this.page && keyOf(this.page);
    this.page = message;
    if (keyOf(message) !== before) {
      this.filter = 'all';
      this.leaving = false;
    }
    if ('place' in message) {
      this.#clock.set(message.place.remaining);
    }
    const exam = 'place' in message ? message.place.exam : 'exam' in message ? message.exam : '';
    const { draft } = host.getState() ?? {};
    host.setState({
      clockHidden: this.clockHidden,
      ...(exam && { exam }),
      ...(draft && { draft }),
    });
    this.#taking.show(message);
  }

  #askTime(): void {
    if (this.page && 'place' in this.page) {
      host.postMessage({ type: 'time', exam: this.page.place.exam });
    }
  }

  #tick(): void {
    const { page } = this;
    if (page && 'place' in page) {
      this.#timeSaid = this.#clock.passed() || this.#timeSaid;
      if (this.#clock.remaining === 0) {
        this.#taking.flush();
        this.#askTime();
      }
      this.requestUpdate();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('page');
    if (changed.has('page') && this.page && (!before || keyOf(before) !== keyOf(this.page))) {
      document.hasFocus() && find(this.renderRoot, '#heading')?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    if (changed.has('leaving') && this.leaving) {
      // A button takes the focus once it has drawn itself.
      const button = this.renderRoot.querySelector<LitElement>('#confirm');
      void button?.updateComplete.then(() => button.focus());
    }
  }

  protected override render(): TemplateResult {
    const { page, notice } = this;
    return html`<main>
      ${page && 'place' in page ? this.#header(page.place) : nothing}
      ${notice ? html`<div class="banner warning" role="alert">${notice}</div>` : nothing}
      ${page ? this.#content(page) : nothing}
      <div class="sr-only" aria-live="polite">${this.#taking.announcement}</div>
      <div class="sr-only" aria-live="assertive">${this.#timeSaid}</div>
    </main>`;
  }

  #header(place: Parameters<typeof headerView>[0]['place']): TemplateResult {
    const { clockHidden } = this;
    const onToggleClock = () => {
      this.clockHidden = !clockHidden;
      host.setState({ ...host.getState(), clockHidden: !clockHidden });
    };
    return headerView({ place, remaining: this.#clock.remaining, clockHidden, onToggleClock });
  }

  #content(page: Page): TemplateResult {
    const list = { filter: this.filter, onFilter: (id: string) => (this.filter = id) };
    switch (page.type) {
      case 'intro':
        return introView(page);
      case 'item':
        return itemView({
          page,
          response: this.#taking.response,
          onDeed: (deed) => this.#taking.do(deed),
          onMark: (marked) => {
            const { place, question } = page;
            host.postMessage({ type: 'mark', exam: place.exam, question: question.id, marked });
          },
          onGoTo: (position) => this.#goTo(page.place.exam, position),
        });
      case 'overview': {
        const { exam, section } = page.place;
        return overviewView({
          page,
          ...list,
          leaving: this.leaving,
          onLeaving: (leaving) => (this.leaving = leaving),
          onLeave: () => host.postMessage({ type: 'leave', exam, section }),
          onOpen: (position) => this.#goTo(exam, position),
        });
      }
      case 'result':
        return resultView({ page, ...list });
      case 'review':
        return reviewView(page);
    }
  }

  #goTo(exam: string, position: number): void {
    this.#taking.flush();
    host.postMessage({ type: 'goTo', exam, position });
  }

  #key(event: KeyboardEvent): void {
    if (this.page?.type === 'item') {
      const focus = focusOf(event);
      const { deed, taken } = meaningOf(event, focus, this.page.question, this.#taking.response);
      taken && event.preventDefault();
      deed && this.#do(deed, this.page);
    }
  }

  #do(deed: ExamDeed, page: Extract<Page, { type: 'item' }>): void {
    if (deed.type === 'next') {
      this.#goTo(page.place.exam, page.position + 1);
    } else if (deed.type !== 'grasp') {
      this.#taking.do(deed);
    }
    // A step that is moved takes the focus along, once it is drawn in its new place.
    const step = deed.type === 'grasp' ? deed.position : deed.type === 'move' ? deed.to : undefined;
    if (step !== undefined) {
      void this.updateComplete.then(() => focusStep(this.renderRoot, step));
    }
  }
}

l10n.config({ contents: document.body.dataset['strings'] ?? '{}' });
customElements.define('ms721-exam', ExamElement);
document.body.append(document.createElement('ms721-exam'));
