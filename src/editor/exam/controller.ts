import * as vscode from 'vscode';
import { remainingOf } from '../../study/exam/exam.ts';
import type { ExamSession } from '../../study/exam/examSession.ts';
import { fromExam, type FromExamMessage, type ToExamMessage } from '../../webview/messages/exam.ts';
import { report } from '../errors.ts';
import { copyReport } from '../items/report.ts';
import { saveHistory } from '../progress/save.ts';
import type { Services } from '../services.ts';
import type { Titles } from '../titles.ts';
import type { Exams } from './exams.ts';
import { introOf, itemMessage } from './present.ts';
import { resultOf, reviewOf } from './presentResult.ts';
import { TakingExam } from './taking.ts';

/** What a person does with an exam, taken or being taken. */
type OfExam = Extract<FromExamMessage, { exam: string }>;

/** The mock exam on its panel. The extension holds the truth and the clock; the webview shows what it is sent. */
export class ExamController {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: Services;
  readonly #exams: Exams;
  readonly #titles: Titles;
  /** The exam that is being taken. */
  #taking: TakingExam | undefined;
  /** The exam whose result or questions are looked at. */
  #ended: ExamSession | undefined;
  #shown: ToExamMessage | undefined;
  #closed = false;
  #handling: Promise<void> = Promise.resolve();

  constructor(panel: vscode.WebviewPanel, services: Services, exams: Exams, titles: Titles) {
    this.#panel = panel;
    this.#services = services;
    this.#exams = exams;
    this.#titles = titles;
    panel.onDidDispose(() => {
      this.#closed = true;
      this.#taking?.stop();
    });
    panel.webview.onDidReceiveMessage((message) => this.#enqueue(() => this.#receive(message)));
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

  /** A message from the webview; what does not fit its type is logged and changes nothing. */
  async #receive(message: unknown): Promise<void> {
    const result = fromExam.safeParse(message);
    if (result.success) {
      await this.#handle(result.data);
    } else {
      this.#services.log.error(
        `The exam sent a message that does not fit: ${result.error.message}`,
      );
    }
  }

  async #handle(message: FromExamMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        if (this.#panel.active) {
          // In a browser the focus that VS Code gave the panel was lost while the page was loading.
          this.#panel.reveal();
        }
        this.#again();
        return;
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

  /** Else it is about a page that has been replaced meanwhile. */
  async #within(message: OfExam): Promise<void> {
    switch (message.type) {
      case 'result': {
        const session = await this.#exams.byId(message.exam);
        return session && this.#result(session);
      }
      case 'review':
        return this.#review(message);
      case 'report':
        return this.#report(message);
      default:
        if (this.#taking?.session.exam.id === message.exam) {
          await this.#taking.handle(message);
        }
    }
  }

  async #take(session: ExamSession, resumed: boolean): Promise<void> {
    if (remainingOf(session.exam, Date.now()) === 0) {
      return this.#end(session, 'time');
    }
    this.#taking?.stop();
    this.#taking = new TakingExam(session, resumed, {
      progress: this.#services.progress,
      save: () => this.#save(),
      show: () => this.#again(),
      end: (ended, reason) => this.#end(ended, reason),
      enqueue: (run) => this.#enqueue(run),
    });
    await this.#save();
    this.#again();
  }

  async #end(session: ExamSession, reason: 'submitted' | 'time'): Promise<void> {
    const ended = await this.#exams.end(session, reason);
    await this.#save();
    await this.#result(ended);
  }

  async #intro(): Promise<void> {
    const [{ sections }, exams] = await Promise.all([this.#exams.draw(), this.#exams.all()]);
    this.#leaveTaking();
    this.#show(introOf(sections, exams, this.#titles));
  }

  async #result(session: ExamSession): Promise<void> {
    const result = resultOf(session, await this.#exams.all(), this.#titles);
    if (result) {
      this.#leaveTaking();
      this.#ended = session;
      this.#show(result);
    }
  }

  async #review({ exam, position }: OfExam & { type: 'review' }): Promise<void> {
    if (this.#ended?.exam.id === exam) {
      const judge = await this.#exams.judge(this.#ended);
      const review = reviewOf(this.#ended, position, this.#titles, judge);
      review && this.#show(review);
    }
  }

  async #report({ exam, position }: OfExam & { type: 'report' }): Promise<void> {
    const item = this.#ended?.sections.flat()[position];
    if (item && this.#ended?.exam.id === exam) {
      await copyReport(item.question, item.answer?.response, this.#services);
    }
  }

  #leaveTaking(): void {
    this.#taking?.stop();
    this.#taking = undefined;
  }

  /** Shows where the person is in the exam, with the time that is left now; else once more what was shown. */
  #again(): void {
    if (this.#taking) {
      const { session, position, resumed } = this.#taking;
      this.#show(itemMessage(session, { position, resumed, now: Date.now() }, this.#titles));
    } else if (this.#shown) {
      this.#post(this.#shown);
    }
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
