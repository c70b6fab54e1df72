import * as vscode from 'vscode';
import { parseExamDate } from '../../study/reviews/examDate.ts';
import { studyOf, type Study } from '../../study/reviews/study.ts';
import { withoutReset } from '../../study/reviews/summary.ts';
import type { Services } from '../services.ts';
import type { CardSync } from './cardSync.ts';
import { countingEvents } from './counting.ts';

/**
 * How the learner stands, for whoever shows it. It is worked out when it is first asked for and after each change, so a
 * window in which nobody looks at it costs nothing.
 */
export class StudyState implements vscode.Disposable {
  readonly #services: Services;
  readonly #sync: CardSync;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #current: Promise<Study> | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(services: Services, sync: CardSync) {
    this.#services = services;
    this.#sync = sync;
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('ms721.examDate')) {
          this.refresh();
        }
      }),
      // Another window may have written meanwhile, and what was not due may be now.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.refresh()),
    ];
  }

  /** @throws what reading the history threw; the next call tries again */
  current(): Promise<Study> {
    this.#current ??= this.#read().catch((error: unknown) => {
      this.#current = undefined;
      throw error;
    });
    return this.#current;
  }

  /** Says that the history, or what counts of it, is another now. */
  refresh(): void {
    if (this.#current) {
      this.#current = undefined;
      this.#changed.fire();
    }
  }

  /** The beginning of the exam's day, where the settings tell it. */
  get exam(): number | undefined {
    return parseExamDate(vscode.workspace.getConfiguration('ms721').get('examDate', ''));
  }

  dispose(): void {
    this.#subscriptions.forEach((one) => void one.dispose());
  }

  async #read(): Promise<Study> {
    const [blueprint, events] = await Promise.all([
      this.#services.blueprint(),
      countingEvents(this.#services),
    ]);
    const { changed } = blueprint;
    const objectivesIn = (scope: string) => blueprint.objectivesIn(scope).map(({ id }) => id);
    const elsewhere = withoutReset(this.#sync.read(), events, objectivesIn);
    const context = { blueprint, changed, elsewhere, now: Date.now(), exam: this.exam };
    const study = studyOf(events, context);
    this.#sync.write(study.cards);
    return study;
  }
}
