import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ShownQuestion, ToQuiz, ToQuizMessage } from '../messages.ts';
import { choiceView } from './choice.ts';
import { host } from './host.ts';
import { block } from './markdown.ts';
import { orderView } from './order.ts';
import { choose, moved } from './response.ts';
import { resultView } from './result.ts';
import { styles } from './styles.ts';
import { explanationView, verdictView } from './verdict.ts';

type Page = ToQuiz['question'] | ToQuiz['result'];

/** The quiz as a whole: shows what the extension sends, and sends what a person does. */
class QuizElement extends LitElement {
  static override styles = styles;
  static override properties = {
    page: { state: true },
    notice: { state: true },
    response: { state: true },
    announcement: { state: true },
  };

  declare page: Page | undefined;
  declare notice: string;
  /** The options chosen, or the order given, so far; indexes as the question is written. */
  declare response: readonly number[];
  /** What a screen reader is to say. */
  declare announcement: string;
  #shownAt = 0;

  constructor() {
    super();
    this.notice = '';
    this.response = [];
    this.announcement = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', (event: MessageEvent<ToQuizMessage>) =>
      this.#receive(event.data),
    );
    window.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('focus', () => this.#focusHeading());
    host.postMessage({ type: 'ready' });
  }

  /** A panel that gets the focus as a whole gives it to its heading, from where Tab goes on. */
  #focusHeading(): void {
    if (this.renderRoot instanceof ShadowRoot && !this.renderRoot.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
    }
  }

  #receive(message: ToQuizMessage): void {
    if (message.type === 'notice') {
      this.notice = message.text;
      return;
    }
    const before = this.page;
    this.page = message;
    if (message.type === 'question' && !isSame(before, message)) {
      this.#begin(message);
    } else if (message.type === 'result') {
      host.setState({ quiz: message.quiz });
    }
  }

  /** Takes up a question: with the answer that was in the making when the page was last hidden, if there was one. */
  #begin({ quiz, question, verdict }: ToQuiz['question']): void {
    const state = host.getState();
    const draft = state?.quiz === quiz && !verdict ? state.draft : undefined;
    const known = draft?.question === question.id ? draft : undefined;
    const fresh = question.type === 'order' ? question.parts.map((part) => part.index) : [];
    this.response = known?.response ?? fresh;
    this.#shownAt = performance.now() - (known?.ms ?? 0);
    this.announcement = '';
    this.#keep();
  }

  /** Keeps the answer in the making, since VS Code throws the page away whenever its tab is hidden. */
  #keep(): void {
    if (this.page?.type === 'question') {
      const { quiz, question } = this.page;
      const draft = { question: question.id, response: [...this.response], ms: this.#elapsed };
      host.setState({ quiz, draft });
    }
  }

  /** Milliseconds that the question has been before a person's eyes. */
  get #elapsed(): number {
    return Math.round(performance.now() - this.#shownAt);
  }

  /** Focus goes to what is new: the question, its verdict, the result. Never from an editor that has it. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('page') && this.page) {
      const answered = this.page.type === 'question' && this.page.verdict;
      const target = this.renderRoot.querySelector<HTMLElement>(answered ? '#verdict' : '#heading');
      if (document.hasFocus()) {
        target?.focus({ preventScroll: true });
      }
      // To the verdict only where it is news: a question that is looked at again is shown from its top.
      if (answered && isSame(changed.get('page'), this.page)) {
        target?.scrollIntoView({ block: 'nearest' });
      } else {
        window.scrollTo(0, 0);
      }
    }
  }

  protected override render(): TemplateResult {
    const { page } = this;
    return html`<main>
      ${page ? header(page) : nothing}
      ${this.notice ? html`<div class="banner warning" role="alert">${this.notice}</div>` : nothing}
      ${page === undefined ? nothing : page.type === 'result' ? resultView(page) : this.#question(page)}
      <div class="sr-only" aria-live="polite">${this.announcement}</div>
    </main>`;
  }

  #question(page: ToQuiz['question']): TemplateResult {
    const { question, verdict } = page;
    return html`
      ${page.resumed ? resumedBanner(page.quiz) : nothing}
      <h2 id="heading" tabindex="-1">
        ${l10n.t('Question {0} of {1}', page.position + 1, page.total)}
      </h2>
      ${
        question.objective.title === page.title
          ? nothing
          : html`<p class="muted">${question.objective.title}</p>`
      }
      ${block(question.stem)} ${verdict ? verdictView(verdict) : nothing}
      ${
        question.type === 'order'
          ? orderView({
              question,
              verdict,
              order: this.response,
              onMove: (from, to) => this.#move(from, to),
            })
          : choiceView({
              question,
              verdict,
              chosen: this.response,
              onPick: (index) => this.#pick(index),
            })
      }
      ${verdict ? explanationView(verdict) : nothing}
      <div class="actions">
        ${
          verdict
            ? html`<vscode-button @click=${() => this.#next()}
                >${page.position + 1 < page.total ? l10n.t('Next question') : l10n.t('Show result')}</vscode-button
              >`
            : html`<vscode-button ?disabled=${!this.#complete} @click=${() => this.#answer()}
                >${l10n.t('Answer')}</vscode-button
              >`
        }
        ${
          page.position > 0
            ? html`<vscode-button secondary @click=${() => this.#goTo(page.position - 1)}
                >${l10n.t('Back')}</vscode-button
              >`
            : nothing
        }
      </div>
      <p class="muted">${verdict ? l10n.t('Enter goes on') : this.#help(question)}</p>
    `;
  }

  get #complete(): boolean {
    const question = this.page?.type === 'question' ? this.page.question : undefined;
    return (
      question !== undefined && this.response.length === (question.choose ?? question.parts.length)
    );
  }

  /** What the keys do now, and what is still to be chosen. */
  #help({ type, choose: wanted = 0 }: ShownQuestion): string {
    if (type === 'order') {
      return l10n.t('Digits take hold of a step, arrow keys move it, Enter answers');
    }
    const left = wanted - this.response.length;
    return type === 'multiple' && left > 0
      ? l10n.t('Digits choose; {0} still to choose', left)
      : l10n.t('Digits choose, Enter answers');
  }

  #pick(index: number): void {
    if (this.page?.type === 'question' && !this.page.verdict) {
      const before = this.response;
      this.response = choose(this.page.question, before, index);
      const gaveWay = before.find((one) => one !== index && !this.response.includes(one));
      const place = this.page.question.parts.findIndex((part) => part.index === gaveWay);
      if (this.page.question.type === 'multiple' && place >= 0) {
        this.announcement = l10n.t('Option {0} is no longer chosen', place + 1);
      }
      this.#keep();
    }
  }

  #move(from: number, to: number): void {
    const order = moved(this.response, from, to);
    if (order !== this.response) {
      this.response = order;
      this.#keep();
      this.announcement = l10n.t('Step moved to place {0} of {1}', to + 1, order.length);
      void this.updateComplete.then(() => this.#step(to)?.focus());
    }
  }

  #step(position: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-position="${position}"]`);
  }

  #answer(): void {
    if (this.page?.type !== 'question' || this.page.verdict) {
      return;
    }
    if (!this.#complete) {
      this.announcement = this.#help(this.page.question);
      return;
    }
    host.postMessage({
      type: 'answer',
      quiz: this.page.quiz,
      question: this.page.question.id,
      response: [...this.response],
      ms: this.#elapsed,
    });
  }

  #next(): void {
    if (this.page?.type === 'question') {
      this.#goTo(this.page.position + 1);
    }
  }

  #goTo(position: number): void {
    if (this.page) {
      host.postMessage({ type: 'goTo', quiz: this.page.quiz, position });
    }
  }

  #key(event: KeyboardEvent): void {
    const page = this.page;
    if (page?.type !== 'question' || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    // The innermost element within the shadow trees: what really has the focus.
    const target = event.composedPath()[0];
    const onButton =
      target instanceof HTMLElement &&
      target.closest('button, a, vscode-button, vscode-toolbar-button');
    // By its place on the keyboard: on a French one the digits of the top row want Shift.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (event.key === 'Enter' && !onButton) {
      event.preventDefault();
      if (event.repeat) {
        // A key held down must not run past the verdict.
        return;
      }
      page.verdict ? this.#next() : this.#answer();
    } else if (digit !== undefined && !page.verdict) {
      this.#digit(page, Number(digit) - 1);
    } else if (
      target instanceof HTMLElement &&
      target.dataset['position'] !== undefined &&
      !page.verdict
    ) {
      this.#arrow(event, Number(target.dataset['position']));
    }
  }

  /** A digit chooses an option, or takes hold of a step. */
  #digit(page: ToQuiz['question'], position: number): void {
    const part = page.question.parts[position];
    if (page.question.type === 'order') {
      this.#step(position)?.focus();
    } else if (part) {
      this.#pick(part.index);
    }
  }

  #arrow(event: KeyboardEvent, position: number): void {
    const to = {
      ArrowUp: position - 1,
      ArrowDown: position + 1,
      Home: 0,
      End: this.response.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.#move(position, to);
    }
  }
}

const isSame = (before: Page | undefined, now: Page) =>
  before?.type === 'question' &&
  now.type === 'question' &&
  before.quiz === now.quiz &&
  before.question.id === now.question.id;

function header(page: Page): TemplateResult {
  const done = page.type === 'question' ? page.answered : page.total;
  return html`<div class="head">
      <h1>${page.title}</h1>
      <span class="muted">${l10n.t('{0} of {1} answered', done, page.total)}</span>
    </div>
    <progress max=${page.total} value=${done} aria-label=${l10n.t('Progress')}></progress>`;
}

const resumedBanner = (quiz: string) =>
  html`<div class="banner">
    ${l10n.t('You are continuing the quiz that you began earlier.')}
    <a
      href="#"
      @click=${(event: Event) => {
        event.preventDefault();
        host.postMessage({ type: 'again', quiz, missedOnly: false });
      }}
      >${l10n.t('Begin a new one')}</a
    >
  </div>`;

l10n.config({ contents: document.body.dataset['strings'] ?? '{}' });
customElements.define('ms721-quiz', QuizElement);
document.body.append(document.createElement('ms721-quiz'));
