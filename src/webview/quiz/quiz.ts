import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ToQuizMessage } from '../messages/quiz.ts';
import { Answering } from './answering.ts';
import type { Deed } from './deed.ts';
import { fieldStyles } from '../item/fieldStyles.ts';
import { focusHeading, focusOf, focusStep } from '../item/focus.ts';
import { focusNew } from './focus.ts';
import { headerView } from './header.ts';
import { homeView } from './home.ts';
import { host } from './host.ts';
import { meaningOf } from './keyboard.ts';
import type { Page } from './page.ts';
import { questionView } from './question.ts';
import { resultView } from './result.ts';
import { styles } from '../item/styles.ts';

/** The quiz as a whole: shows what the extension sends, and passes on what a person does. */
class QuizElement extends LitElement {
  static override styles = [styles, fieldStyles];
  static override properties = { page: { state: true }, notice: { state: true } };

  declare page: Page | undefined;
  declare notice: string;
  readonly #answering = new Answering({
    host,
    now: () => performance.now(),
    onChange: () => this.requestUpdate(),
  });

  constructor() {
    super();
    this.notice = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', (event: MessageEvent<ToQuizMessage>) =>
      this.#receive(event.data),
    );
    window.addEventListener('keydown', (event) => this.#key(event));
    window.addEventListener('focus', () => focusHeading(this.renderRoot));
    host.postMessage({ type: 'ready' });
  }

  #receive(message: ToQuizMessage): void {
    if (message.type === 'notice') {
      this.notice = message.text;
    } else {
      this.page = message;
      this.#answering.show(message);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('page') && this.page) {
      focusNew(this.renderRoot, changed.get('page'), this.page);
    }
  }

  protected override render(): TemplateResult {
    const { page } = this;
    return html`<main>
      ${page && page.type !== 'home' ? headerView(page) : nothing}
      ${this.notice ? html`<div class="banner warning" role="alert">${this.notice}</div>` : nothing}
      ${page ? this.#content(page) : nothing}
      <div class="sr-only" aria-live="polite">${this.#answering.announcement}</div>
    </main>`;
  }

  #content(page: Page): TemplateResult {
    const { response, unsure } = this.#answering;
    switch (page.type) {
      case 'home':
        return homeView(page);
      case 'result':
        return resultView(page);
      case 'question':
        return questionView({ page, response, unsure, onDeed: (deed) => this.#do(deed) });
    }
  }

  #key(event: KeyboardEvent): void {
    if (this.page?.type === 'question') {
      const { response } = this.#answering;
      const { deed, taken } = meaningOf(event, focusOf(event), this.page, response);
      taken && event.preventDefault();
      deed && this.#do(deed);
    }
  }

  #do(deed: Deed): void {
    this.#answering.do(deed);
    // A step that is moved takes the focus along, once it is drawn in its new place.
    const step = deed.type === 'grasp' ? deed.position : deed.type === 'move' ? deed.to : undefined;
    if (step !== undefined) {
      void this.updateComplete.then(() => focusStep(this.renderRoot, step));
    }
  }
}

l10n.config({ contents: document.body.dataset['strings'] ?? '{}' });
customElements.define('ms721-quiz', QuizElement);
document.body.append(document.createElement('ms721-quiz'));
