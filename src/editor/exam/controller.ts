import * as vscode from 'vscode';
import { after, remainingOf } from '../../study/exam/exam.ts';
import { openSection, withExam, type ExamSession } from '../../study/exam/examSession.ts';
import { leaveEvent, markEvent, respondEvent } from '../../study/exam/taking.ts';
import type { Response } from '../../study/grading.ts';
import type { NewEvent } from '../../study/log/events.ts';
import { fromExam, type FromExamMessage, type ToExamMessage } from '../../webview/messages/exam.ts';
import { report } from '../errors.ts';
import { copyReport } from '../items/report.ts';
import { saveHistory } from '../progress/save.ts';
import type { Services } from '../services.ts';
import type { Titles } from '../titles.ts';
import type { Exams } from './exams.ts';
import { introOf, itemMessage } from './present.ts';
import { resultOf, reviewOf } from './presentResult.ts';

/** What a person does within an exam. */
type OfExam = Extract<FromExamMessage, { exam: string }>;

/**
 * The mock exam on its panel. The extension holds the truth and the clock; the webview shows what it is sent. Whatever is
 * done is saved before anything else happens, so that a crash costs nothing but the answer in the making.
 */
export class ExamController implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: Services;
  readonly #exams: Exams;
  readonly #titles: Titles;
  #session: ExamSession | undefined;
  #position = 0;
  /** When the question that is shown came before a person's eyes. */
  #shownAt = 0;
  #resumed = false;
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: ToExamMessage | undefined;
  #handling: Promise<void> = Promise.resolve();

  constructor(panel: vscode.WebviewPanel, services: Services, exams: Exams, titles: Titles) {
    this.#panel = panel;
    this.#services = services;
    this.#exams = exams;
    this.#titles = titles;
    panel.onDidDispose(() => this.dispose());
    panel.webview.onDidReceiveMessage((message) => this.#enqueue(() => this.#receive(message)));
  }

  dispose(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Shows what a person who wants a mock exam should see: the one that is unfinished, or what a new one would be. */
  async open(): Promise<void> {
    const unfinished = await this.#exams.unfinished();
    return unfinished ? this.#take(unfinished, true) : this.#intro();
  }

  /** Shows the exam that the panel had shown before the window was closed. */
  async restore(id: string | undefined): Promise<void> {
    const session = id === undefined ? undefined : await this.#exams.byId(id);
    return session?.exam.end ? this.#result(session) : this.open();
  }

  /** One after the other: a second click waits until the first has been saved. */
  #enqueue(run: () => Promise<void>): void {
    this.#handling = this.#handling
      .then(run)
      .catch((error: unknown) => report(error, this.#services.log));
  }

  async #receive(message: unknown): Promise<void> {
    const result = fromExam.safeParse(message);
    if (!result.success) {
      this.#services.log.error(
        `The exam sent a message that does not fit: ${result.error.message}`,
      );
      return;
    }
    await this.#handle(result.data);
  }

  async #handle(message: FromExamMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        if (this.#panel.active) {
          // In a browser the focus that VS Code gave the panel was lost while the page was loading.
          this.#panel.reveal();
        }
        return this.#again();
      case 'begin':
        return this.#take(await this.#exams.begin(), false);
      case 'intro':
        return this.#intro();
      case 'practice':
        await vscode.commands.executeCommand('ms721.practice', message.objectives);
        return;
      case 'openNotes':
        await vscode.commands.executeCommand('ms721.openNotes', message.objective);
        return;
      case 'close':
        this.#panel.dispose();
        return;
      default:
        return this.#within(message);
    }
  }

  async #within(message: OfExam): Promise<void> {
    const session = this.#session;
    if (session?.exam.id !== message.exam) {
      // A click on an exam of the past, or on a page that has been replaced meanwhile.
      const other = message.type === 'result' && (await this.#exams.byId(message.exam));
      return other ? this.#result(other) : undefined;
    }
    switch (message.type) {
      case 'result':
        return this.#result(session);
      case 'review':
        return this.#review(session, message.position);
      case 'report':
        return this.#report(session, message.position);
    }
    if (!session.exam.end) {
      await this.#taking(message, session);
    }
  }

  async #taking(
    message: Exclude<OfExam, { type: 'result' | 'review' | 'report' }>,
    session: ExamSession,
  ): Promise<void> {
    switch (message.type) {
      case 'respond':
        return this.#respond(session, message.question, message.response);
      case 'mark':
        return this.#keep(session, markEvent(session, message.question, message.marked));
      case 'goTo':
        return this.#goTo(Math.min(message.position, openSection(session).length));
      case 'leave':
        return this.#leave(session, message.section);
      case 'timeUp':
        return remainingOf(session.exam, Date.now()) > 0
          ? this.#again()
          : this.#end(session, 'time');
    }
  }

  async #respond(session: ExamSession, question: string, response: Response): Promise<void> {
    const now = Date.now();
    const ms = now - this.#shownAt;
    const event = respondEvent(session, { question, response, ms, now });
    this.#shownAt = event ? now : this.#shownAt;
    await this.#keep(session, event);
  }

  /** What has been done is saved, then shown. */
  async #keep(
    session: ExamSession,
    event: NewEvent<'exam.answered' | 'exam.marked' | 'exam.left'> | undefined,
  ): Promise<void> {
    if (event) {
      const added = this.#services.progress.add<typeof event.type>(event);
      this.#session = withExam(session, after(session.exam, added));
      await this.#save();
      this.#showItem();
    }
  }

  #goTo(position: number): Promise<void> {
    this.#position = position;
    this.#resumed = false;
    this.#shownAt = Date.now();
    this.#showItem();
    return Promise.resolve();
  }

  /** Leaves a section for good; leaving the last one ends the exam. */
  async #leave(session: ExamSession, section: number): Promise<void> {
    const { exam, sections } = session;
    const event = leaveEvent(session, section);
    if (event) {
      this.#position = 0;
      this.#shownAt = Date.now();
      await this.#keep(session, event);
    } else if (section === exam.section && section + 1 >= sections.length) {
      await this.#end(session, 'submitted');
    }
  }

  async #end(session: ExamSession, reason: 'submitted' | 'time'): Promise<void> {
    clearTimeout(this.#timer);
    const ended = await this.#exams.end(session, reason);
    await this.#save();
    await this.#result(ended);
  }

  /** Takes an exam up, from the first question that has no answer. */
  async #take(session: ExamSession, resumed: boolean): Promise<void> {
    this.#session = session;
    this.#resumed = resumed;
    const open = openSection(session).findIndex(({ answer }) => !answer);
    this.#position = Math.max(0, open);
    this.#shownAt = Date.now();
    const left = remainingOf(session.exam, Date.now());
    if (left === 0) {
      return this.#end(session, 'time');
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#enqueue(() => this.#handle({ type: 'timeUp', exam: session.exam.id })),
      left,
    );
    await this.#save();
    this.#showItem();
  }

  async #intro(): Promise<void> {
    const [{ sections }, exams] = await Promise.all([this.#exams.draw(), this.#exams.all()]);
    this.#session = undefined;
    this.#show(introOf(sections, exams, this.#titles));
  }

  async #result(session: ExamSession): Promise<void> {
    this.#session = session;
    const result = resultOf(session, await this.#exams.all(), this.#titles);
    result && this.#show(result);
  }

  async #review(session: ExamSession, position: number): Promise<void> {
    if (session.exam.end) {
      const judge = await this.#exams.judge(session);
      const review = reviewOf(session, position, this.#titles, judge);
      review && this.#show(review);
    }
  }

  async #report({ exam, sections }: ExamSession, position: number): Promise<void> {
    const item = sections.flat()[position];
    if (item && exam.end) {
      await copyReport(item.question, item.answer?.response, this.#services);
    }
  }

  #showItem(): void {
    if (this.#session) {
      const at = { position: this.#position, resumed: this.#resumed, now: Date.now() };
      this.#show(itemMessage(this.#session, at, this.#titles));
    }
  }

  /** Shows once more what was shown, with the time that is left now. */
  #again(): Promise<void> {
    if (this.#session && !this.#session.exam.end) {
      this.#showItem();
    } else if (this.#shown) {
      this.#post(this.#shown);
    }
    return Promise.resolve();
  }

  #show(message: ToExamMessage): void {
    this.#shown = message;
    this.#post(message);
  }

  async #save(): Promise<void> {
    this.#post({ type: 'notice', text: await saveHistory(this.#services) });
  }

  #post(message: ToExamMessage): void {
    // A save may end after the panel was closed; a closed one throws at every touch.
    if (!this.#closed) {
      void this.#panel.webview.postMessage(message);
    }
  }
}
