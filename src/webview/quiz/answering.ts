import type { Response } from '../messages.ts';
import type { Deed } from './deed.ts';
import { elapsed, kept, takeUp, type Draft } from './draft.ts';
import type { VsCodeApi } from './host.ts';
import { isSame, type Page, type QuestionPage } from './page.ts';
import { choose, copied, filled, indexesOf, isComplete, moved } from './response.ts';
import { doubted, dropped, gaveWay, keyHelp, stepMoved } from './spoken.ts';

export interface Surroundings {
  readonly host: VsCodeApi;
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
    if (deed.type === 'pick') {
      this.#pick(page, deed.index);
    } else if (deed.type === 'move') {
      this.#move(page, deed.from, deed.to);
    } else if (deed.type === 'doubt') {
      const unsure = !this.#draft.unsure;
      this.#adopt(page, { ...this.#draft, unsure }, doubted(unsure));
    } else if (deed.type === 'fill') {
      // The control that was used says what was chosen.
      const response = filled(indexesOf(this.response), deed.slot, deed.choice);
      this.#adopt(page, { ...this.#draft, response }, '');
    } else if (deed.type === 'drop') {
      const response = filled(indexesOf(this.response), deed.slot, deed.choice);
      const announcement = dropped(page.question, deed.slot, deed.choice);
      this.#adopt(page, { ...this.#draft, response }, announcement);
    } else if (deed.type === 'write') {
      this.#adopt(page, { ...this.#draft, response: deed.text }, '');
    } else if (deed.type === 'answer') {
      this.#answer(page);
    }
  }

  #pick(page: QuestionPage, index: number): void {
    const before = indexesOf(this.response);
    const response = choose(page.question, before, index);
    const announcement = gaveWay(page.question, index, before, response);
    this.#adopt(page, { ...this.#draft, response }, announcement);
  }

  #move(page: QuestionPage, from: number, to: number): void {
    const before = indexesOf(this.response);
    const response = moved(before, from, to);
    if (response !== before) {
      this.#adopt(page, { ...this.#draft, response }, stepMoved(to, response.length));
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
