import * as vscode from 'vscode';
import {
  answerEvent,
  missed,
  nextUnanswered,
  withAnswer,
  type QuizSession,
} from '../../study/quizSession.ts';
import { fromQuiz, type FromQuizMessage, type ToQuizMessage } from '../../webview/messages.ts';
import { report } from '../errors.ts';
import type { Services } from '../services.ts';
import { shellHtml } from './html.ts';
import { present, scopeTitle, type Titles } from './present.ts';
import type { Quizzes } from './quizzes.ts';

/** One quiz in one webview panel. The extension holds the truth; the webview shows what it is sent. */
export class QuizPanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #services: Services;
  readonly #quizzes: Quizzes;
  readonly #titles: Titles;
  #session: QuizSession;
  #position: number;
  #resumed: boolean;
  #closed = false;
  #handling: Promise<void> = Promise.resolve();

  constructor(
    panel: vscode.WebviewPanel,
    services: Services,
    quizzes: Quizzes,
    titles: Titles,
    session: QuizSession,
    resumed: boolean,
  ) {
    this.#panel = panel;
    this.#services = services;
    this.#quizzes = quizzes;
    this.#titles = titles;
    this.#session = session;
    this.#position = nextUnanswered(session);
    this.#resumed = resumed;
    const folder = services.file('dist', 'webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
    panel.iconPath = {
      light: services.file('media', 'quiz-light.svg'),
      dark: services.file('media', 'quiz-dark.svg'),
    };
    panel.title = this.#title;
    panel.onDidDispose(() => {
      this.#closed = true;
    });
    // One after the other: a second key press waits until the first has been saved.
    panel.webview.onDidReceiveMessage((message) => {
      this.#handling = this.#handling.then(() => this.#receive(message));
    });
    panel.webview.html = shellHtml({ webview: panel.webview, folder, title: this.#title });
  }

  get scope(): string {
    return this.#session.scope;
  }

  /** The id of the quiz that it shows. */
  get quiz(): string {
    return this.#session.id;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Shows another quiz in the same panel. */
  async open(session: QuizSession, resumed: boolean): Promise<void> {
    this.#session = session;
    this.#position = nextUnanswered(session);
    this.#resumed = resumed;
    this.#show();
    await this.#save();
  }

  get #title(): string {
    return vscode.l10n.t('Quiz: {0}', scopeTitle(this.#session.scope, this.#titles));
  }

  /** A message from the webview; what does not fit its type is logged and changes nothing. */
  async #receive(message: unknown): Promise<void> {
    const result = fromQuiz.safeParse(message);
    if (!result.success) {
      this.#services.log.error(
        `The quiz sent a message that does not fit: ${result.error.message}`,
      );
      return;
    }
    try {
      await this.#handle(result.data);
    } catch (error) {
      report(error, this.#services.log);
    }
  }

  async #handle(message: FromQuizMessage): Promise<void> {
    if ('quiz' in message && message.quiz !== this.#session.id) {
      // A click on a page that has been replaced meanwhile.
      return;
    }
    switch (message.type) {
      case 'ready':
        if (this.#panel.active) {
          // In a browser the focus that VS Code gave the panel was lost while the page was loading.
          this.#panel.reveal();
        }
        this.#show();
        return this.#save();
      case 'answer':
        return this.#answer(message.question, message.response, message.ms);
      case 'goTo':
        return this.#goTo(message.position);
      case 'again':
        return this.#again(message.missedOnly);
      case 'openNotes':
        await vscode.commands.executeCommand('ms721.openNotes', message.objective);
        return;
      case 'close':
        this.#panel.dispose();
    }
  }

  async #answer(question: string, response: readonly number[], ms: number): Promise<void> {
    const event = answerEvent(this.#session, question, response, ms);
    if (!event) {
      this.#services.log.warn(
        `An answer to ${question} does not fit the question and was not taken.`,
      );
      this.#show();
      return;
    }
    this.#session = withAnswer(this.#session, this.#services.progress.add<'answered'>(event));
    // A verdict on the screen is an answer on the disk; if the disk refuses, a notice says so.
    await this.#save();
    this.#show();
  }

  async #goTo(position: number): Promise<void> {
    this.#position = Math.min(position, this.#session.items.length);
    this.#resumed = false;
    if (this.#position === nextUnanswered(this.#session) && !this.#session.items[position]) {
      this.#end();
    }
    this.#show();
    await this.#save();
  }

  async #again(missedOnly: boolean): Promise<void> {
    const only = missedOnly ? missed(this.#session).map((item) => item.question.id) : undefined;
    if (only?.length !== 0) {
      this.#end();
      await this.open(await this.#quizzes.begin(this.#session.scope, only), false);
    }
  }

  /** Notes that the quiz is not to be resumed. */
  #end(): void {
    if (!this.#session.ended) {
      this.#services.progress.add<'quiz.ended'>({ type: 'quiz.ended', quiz: this.#session.id });
      this.#session = { ...this.#session, ended: true };
    }
  }

  #show(): void {
    if (this.#closed) {
      return;
    }
    this.#panel.title = this.#title;
    const message = present(this.#session, this.#position, this.#titles);
    this.#post(message.type === 'question' ? { ...message, resumed: this.#resumed } : message);
  }

  async #save(): Promise<void> {
    const { progress, log } = this.#services;
    try {
      await progress.save();
      this.#post({ type: 'notice', text: '' });
    } catch (error) {
      log.error(
        'The history could not be saved; it is kept and goes out with the next answer:',
        error,
      );
      const text = vscode.l10n.t(
        'Your last answers are not saved yet: the disk refuses. They are kept and saved with your next answer; the log (MS-721: Show Log) says why.',
      );
      this.#post({ type: 'notice', text });
      if (this.#closed) {
        void vscode.window.showWarningMessage(text);
      }
    }
  }

  #post(message: ToQuizMessage): void {
    // A save may end after the panel was closed; a closed panel throws at every touch.
    if (!this.#closed) {
      void this.#panel.webview.postMessage(message);
    }
  }
}
