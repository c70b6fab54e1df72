import type * as vscode from 'vscode';
import type { Card } from '../../study/reviews/cards.ts';
import { readSummary, summarize } from '../../study/reviews/summary.ts';

/** In the global state, which Settings Sync carries to a person's other machines. */
const CARDS = 'ms721.cards';

/** How long nothing may have changed before the summary is written, in milliseconds. */
const QUIET = 5000;

/** The global state as the extension's context has it. */
export type SyncedState = vscode.Memento & { setKeysForSync(keys: readonly string[]): void };

/** A summary of the cards that travels with a person's settings; the history itself stays where it is. */
export class CardSync implements vscode.Disposable {
  readonly #state: SyncedState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written = '';

  constructor(state: SyncedState) {
    this.#state = state;
    state.setKeysForSync([CARDS]);
  }

  /** The cards as the machine knew them that wrote last: this one, or another one. */
  read(): Map<string, Card> {
    return readSummary(this.#state.get<unknown>(CARDS));
  }

  /** Writes the summary once nothing has changed for a while. */
  write(cards: ReadonlyMap<string, Card>): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(cards), QUIET);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #update(cards: ReadonlyMap<string, Card>): Promise<void> {
    const summary = summarize(cards);
    const text = JSON.stringify(summary);
    if (text !== this.#written) {
      this.#written = text;
      await this.#state.update(CARDS, summary);
    }
  }
}
