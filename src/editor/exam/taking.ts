import { after, remainingOf } from '../../study/exam/exam.ts';
import { openSection, withExam, type ExamSession } from '../../study/exam/examSession.ts';
import { leaveEvent, markEvent, respondEvent } from '../../study/exam/taking.ts';
import type { Response } from '../../study/grading.ts';
import type { NewEvent } from '../../study/log/events.ts';
import type { FromExamMessage } from '../../webview/messages/exam.ts';
import type { ProgressLog } from '../../study/log/progressLog.ts';

/** What a person does while taking an exam. */
export type TakingMessage = Extract<
  FromExamMessage,
  { type: 'respond' | 'mark' | 'goTo' | 'leave' | 'time' }
>;

export interface Surroundings {
  readonly progress: ProgressLog;
  /** Saves what was done. */
  readonly save: () => Promise<void>;
  /** Shows where the person is. */
  readonly show: () => void;
  /** Ends the exam. */
  readonly end: (session: ExamSession, reason: 'submitted' | 'time') => Promise<void>;
  /** Does something in its turn, after whatever is being done. */
  readonly enqueue: (run: () => Promise<void>) => void;
}

/**
 * A mock exam that is being taken: where the person is in it, and its clock. Whatever is done is saved before anything
 * else happens, so that a crash costs nothing but the answer in the making.
 */
export class TakingExam {
  readonly #around: Surroundings;
  readonly #timer: ReturnType<typeof setTimeout>;
  #session: ExamSession;
  #position: number;
  #resumed: boolean;
  /** When the question that is shown came before a person's eyes. */
  #shownAt = Date.now();

  /** Takes an exam up, from the first question that has no answer. */
  constructor(session: ExamSession, resumed: boolean, around: Surroundings) {
    this.#around = around;
    this.#session = session;
    this.#resumed = resumed;
    this.#position = Math.max(
      0,
      openSection(session).findIndex(({ answer }) => !answer),
    );
    this.#timer = setTimeout(
      () => around.enqueue(() => this.handle({ type: 'time', exam: session.exam.id })),
      remainingOf(session.exam, Date.now()),
    );
  }

  get session(): ExamSession {
    return this.#session;
  }

  /** The question that is shown: its place in the section that is open; their number stands for the list of all. */
  get position(): number {
    return this.#position;
  }

  /** Whether it was taken up again, and nothing was done since. */
  get resumed(): boolean {
    return this.#resumed;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async handle(message: TakingMessage): Promise<void> {
    // A machine that slept may have let the timer sleep too.
    if (remainingOf(this.#session.exam, Date.now()) === 0) {
      return this.#end('time');
    }
    switch (message.type) {
      case 'respond':
        return this.#respond(message.question, message.response);
      case 'mark':
        return this.#keep(markEvent(this.#session, message.question, message.marked));
      case 'goTo':
        this.#goTo(message.position);
        this.#around.show();
        return;
      case 'leave':
        return this.#leave(message.section);
      case 'time':
        this.#around.show();
    }
  }

  /** Keeps an answer; what does not fit its question, or comes after the end, is not kept. */
  async #respond(question: string, response: Response): Promise<void> {
    const now = Date.now();
    const ms = now - this.#shownAt;
    const event = respondEvent(this.#session, { question, response, ms, now });
    this.#shownAt = event ? now : this.#shownAt;
    await this.#keep(event);
  }

  /** What has been done is saved, then shown. */
  async #keep(
    event: NewEvent<'exam.answered' | 'exam.marked' | 'exam.left'> | undefined,
  ): Promise<void> {
    if (event) {
      const added = this.#around.progress.add<typeof event.type>(event);
      this.#session = withExam(this.#session, after(this.#session.exam, added));
      await this.#around.save();
      this.#around.show();
    }
  }

  #goTo(position: number): void {
    this.#position = Math.min(position, openSection(this.#session).length);
    this.#resumed = false;
    this.#shownAt = Date.now();
  }

  /** Leaves a section for good; leaving the last one ends the exam. */
  async #leave(section: number): Promise<void> {
    const { exam, sections } = this.#session;
    const event = leaveEvent(this.#session, section);
    if (event) {
      this.#goTo(0);
      await this.#keep(event);
    } else if (section === exam.section && section + 1 >= sections.length) {
      await this.#end('submitted');
    }
  }

  #end(reason: 'submitted' | 'time'): Promise<void> {
    this.stop();
    return this.#around.end(this.#session, reason);
  }
}
