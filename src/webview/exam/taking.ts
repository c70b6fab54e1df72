import { change } from '../item/change.ts';
import type { ItemDeed } from '../item/deed.ts';
import { copied, fresh } from '../item/response.ts';
import type { Response } from '../messages/item.ts';
import type { ExamHost } from './host.ts';
import { keyOf, type ItemPage, type Page } from './page.ts';

/** How long a person may go on choosing or writing before what there is so far is sent, in milliseconds. */
const PAUSE = 400;

export interface Surroundings {
  readonly host: ExamHost;
  /** Told whenever there is something new to show. */
  readonly onChange: () => void;
  /** Runs something after a while, unless the function that it returns is called before. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** A person answering one question of a mock exam after the other: what is chosen is sent after a short pause, or on leaving. */
export class Taking {
  readonly #around: Surroundings;
  #page: ItemPage | undefined;
  #response: Response = [];
  #announcement = '';
  #cancel: (() => void) | undefined;

  constructor(surroundings: Surroundings) {
    this.#around = surroundings;
  }

  get response(): Response {
    return this.#response;
  }

  /** What a screen reader is to say. */
  get announcement(): string {
    return this.#announcement;
  }

  /** Takes up what a page shows; of the question that is being answered the page's own answer is the newer one. */
  show(page: Page): void {
    const before = this.#page && keyOf(this.#page);
    this.#page = page.type === 'item' ? page : undefined;
    if (page.type !== 'item' || keyOf(page) === before) {
      return;
    }
    const draft = this.#keptDraft(page);
    this.#response = draft ?? page.response ?? fresh(page.question);
    this.#announcement = '';
    if (draft !== undefined) {
      this.#send(page);
    }
  }

  do(deed: ItemDeed): void {
    const page = this.#page;
    const changed = page && change(page.question, this.#response, deed);
    if (!changed) {
      return;
    }
    const { host, later, onChange } = this.#around;
    this.#response = changed.response;
    this.#announcement = changed.announcement ?? this.#announcement;
    const response = copied(changed.response);
    host.setState({ ...this.#state(page), draft: { question: page.question.id, response } });
    this.#cancel?.();
    this.#cancel = later(() => this.#send(page), PAUSE);
    onChange();
  }

  /** Sends what was not sent yet. */
  flush(): void {
    if (this.#cancel && this.#page) {
      this.#send(this.#page);
    }
  }

  #send(page: ItemPage): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const { host } = this.#around;
    host.postMessage({
      type: 'respond',
      exam: page.place.exam,
      question: page.question.id,
      response: copied(this.#response),
    });
    host.setState(this.#state(page));
  }

  /** What was chosen when the page was last hidden, before it was sent. */
  #keptDraft({ place, question }: ItemPage): Response | undefined {
    const state = this.#around.host.getState();
    const draft = state?.exam === place.exam ? state.draft : undefined;
    return draft?.question === question.id ? draft.response : undefined;
  }

  #state({ place }: ItemPage) {
    const { clockHidden = false } = this.#around.host.getState() ?? {};
    return { exam: place.exam, clockHidden };
  }
}
