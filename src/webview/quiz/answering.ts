import type { Response } from '../messages/item.ts';
import type { Deed } from './deed.ts';
import { elapsed, kept, takeUp, type Draft } from './draft.ts';
import type { QuizHost } from './host.ts';
import { isSame, type Page, type QuestionPage } from './page.ts';
import { change, isItemDeed } from '../item/change.ts';
import { copied, isComplete } from '../item/response.ts';
import { doubted, keyHelp } from '../item/spoken.ts';

export interface Surroundings {
  readonly host: QuizHost;
  /** The page's clock, in milliseconds. */
  readonly now: () => number;
  /** Told whenever there is something new to show. */
  readonly onChange: () => void;
}

/** A person answering one question after the other: the draft of each is kept, and the answer sent. */
export class Answering {
  readonly #around: Surroundings;
  #page: Page | undefined;
  #draft: Draft = { response: [], unsure: false, shownAt: 0 };
  #announcement = '';

  constructor(surroundings: Surroundings) {
    this.#around = surroundings;
  }

  /** The options chosen, the order given, or what each part is given, so far, as indexes; or what is written. */
  get response(): Response {
    return this.#draft.response;
  }

  /** Whether the person said "I'm not sure". */
  get unsure(): boolean {
    return this.#draft.unsure;
  }

  /** What a screen reader is to say. */
  get announcement(): string {
    return this.#announcement;
  }

  /** Takes up the question of a page, unless it is the one that is being answered. */
  show(page: Page): void {
    const { host, now } = this.#around;
    const before = this.#page;
    this.#page = page;
    if (page.type === 'result') {
      host.setState({ quiz: page.quiz });
    } else if (page.type === 'question' && !isSame(before, page)) {
      this.#adopt(page, takeUp(page, host.getState(), now()), '');
    }
  }

  /** Does what is not the focus's affair. A question that is answered only lets go on. */
  do(deed: Deed): void {
    const page = this.#page;
    if (page?.type !== 'question') {
      return;
    }
    if (deed.type === 'goTo') {
      const { position } = deed;
      this.#around.host.postMessage({ type: 'goTo', quiz: page.quiz, position });
    } else if (page.verdict) {
      this.#lookBack(page, deed);
    } else {
      this.#respond(page, deed);
    }
  }

  #lookBack({ quiz, question }: QuestionPage, deed: Deed): void {
    const { host } = this.#around;
    if (deed.type === 'rate') {
      host.postMessage({ type: 'rate', quiz, question: question.id, rating: deed.rating });
    } else if (deed.type === 'report') {
      host.postMessage({ type: 'report', quiz, question: question.id });
    }
  }

  #respond(page: QuestionPage, deed: Deed): void {
    if (isItemDeed(deed)) {
      const changed = change(page.question, this.response, deed);
      changed &&
        this.#adopt(page, { ...this.#draft, response: changed.response }, changed.announcement);
    } else if (deed.type === 'doubt') {
      const unsure = !this.#draft.unsure;
      this.#adopt(page, { ...this.#draft, unsure }, doubted(unsure));
    } else if (deed.type === 'answer') {
      this.#answer(page);
    }
  }

  /** Sends the answer; says what is still to be chosen where it is not complete. */
  #answer(page: QuestionPage): void {
    const { host, now, onChange } = this.#around;
    const { quiz, question } = page;
    if (!isComplete(question, this.response)) {
      this.#announcement = keyHelp(question, this.response);
      onChange();
      return;
    }
    const response = copied(this.response);
    const ms = elapsed(this.#draft, now());
    const { unsure } = this.#draft;
    host.postMessage({ type: 'answer', quiz, question: question.id, response, ms, unsure });
  }

  /** Keeps the draft as it now is, since the page may be hidden at any moment. */
  #adopt(page: QuestionPage, draft: Draft, announcement = this.#announcement): void {
    const { host, now, onChange } = this.#around;
    this.#draft = draft;
    this.#announcement = announcement;
    host.setState(kept(page, draft, now()));
    onChange();
  }
}
