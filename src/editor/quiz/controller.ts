import * as vscode from 'vscode';
import {
  answerEvent,
  missed,
  nextUnanswered,
  ratedEvent,
  responseOf,
  withAnswer,
  type QuizSession,
} from '../../study/quizSession.ts';
import { type Rating } from '../../webview/messages/item.ts';
import {
  fromQuiz,
  type FromQuizMessage,
  type ToQuiz,
  type ToQuizMessage,
} from '../../webview/messages/quiz.ts';
import { report } from '../errors.ts';
import { saveHistory } from '../progress/save.ts';
import type { Services } from '../services.ts';
import { PRACTICE, scopeTitle, type Titles } from '../titles.ts';
import { present } from './present.ts';
import type { Quizzes } from './quizzes.ts';
import { copyReport } from '../items/report.ts';
import type { Surface } from './surface.ts';

/** What a person does within a quiz. */
type OfQuiz = Extract<FromQuizMessage, { quiz: string }>;

/**
 * One quiz after the other on one surface. The extension holds the truth; the webview shows what it is sent. Without a
 * quiz it shows what `home` says.
 */
export class QuizController {
  readonly #surface: Surface;
  readonly #services: Services;
  readonly #quizzes: Quizzes;
  readonly #titles: Titles;
  #session: QuizSession | undefined;
  #position = 0;
  #resumed = false;
  #home: ToQuiz['home'] = { type: 'home', due: 0, fresh: 0 };
  #closed = false;
  #handling: Promise<void> = Promise.resolve();

  constructor(surface: Surface, services: Services, quizzes: Quizzes, titles: Titles) {
    this.#surface = surface;
    this.#services = services;
    this.#quizzes = quizzes;
    this.#titles = titles;
    services.own(
      surface.onDidClose(() => {
        this.#closed = true;
      }),
    );
    // One after the other: a second key press waits until the first has been saved.
    surface.webview.onDidReceiveMessage((message) => {
      this.#handling = this.#handling.then(() => this.#receive(message));
    });
  }

  get scope(): string | undefined {
    return this.#session?.scope;
  }

  /** The id of the quiz that it shows. */
  get quiz(): string | undefined {
    return this.#session?.id;
  }

  reveal(): void {
    this.#surface.reveal();
  }

  /** Shows another quiz in the same place. */
  async open(session: QuizSession, resumed: boolean): Promise<void> {
    this.#session = session;
    this.#position = nextUnanswered(session);
    this.#resumed = resumed;
    this.#show();
    await this.#save();
  }

  /** Puts the quiz away, to be resumed another time. */
  showHome(home: ToQuiz['home']): void {
    this.#session = undefined;
    this.#home = home;
    this.#show();
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
    switch (message.type) {
      case 'ready':
        if (this.#surface.active) {
          // In a browser the focus that VS Code gave the panel was lost while the page was loading.
          this.#surface.reveal();
        }
        this.#show();
        return this.#save();
      case 'openNotes':
        await vscode.commands.executeCommand('ms721.openNotes', message.objective);
        return;
      case 'due':
        await vscode.commands.executeCommand('ms721.quizDue');
        return;
      case 'close':
        this.#surface.close();
        return;
      default:
        // Else a click on a page that has been replaced meanwhile.
        if (this.#session?.id === message.quiz) {
          await this.#study(message, this.#session);
        }
    }
  }

  async #study(message: OfQuiz, session: QuizSession): Promise<void> {
    switch (message.type) {
      case 'answer':
        return this.#answer(message, session);
      case 'rate':
        return this.#rate(message.question, message.rating, session);
      case 'goTo':
        return this.#goTo(message.position, session);
      case 'again':
        return this.#again(message.missedOnly, session);
      case 'report':
        return this.#report(message.question, session);
    }
  }

  async #answer({ question, ...given }: OfQuiz & { type: 'answer' }, session: QuizSession) {
    const event = answerEvent(session, question, given);
    if (!event) {
      this.#services.log.warn(
        `An answer to ${question} does not fit the question and was not taken.`,
      );
      this.#show();
      return;
    }
    this.#quizzes.start(session);
    this.#session = withAnswer(session, this.#services.progress.add<'answered'>(event));
    // A verdict on the screen is an answer on the disk; if the disk refuses, a notice says so.
    await this.#save();
    this.#show();
  }

  async #rate(question: string, rating: Rating, session: QuizSession): Promise<void> {
    const event = ratedEvent(session, question, rating);
    const answer = session.items.find((item) => item.question.id === question)?.answer;
    if (event && answer) {
      this.#services.progress.add<'rated'>(event);
      this.#session = withAnswer(session, { ...answer, rating });
      this.#show();
      await this.#save();
    }
  }

  async #report(id: string, { items }: QuizSession): Promise<void> {
    const item = items.find(({ question }) => question.id === id);
    if (item) {
      const response = item.answer && responseOf(item.answer);
      await copyReport(item.question, response, this.#services);
    }
  }

  async #goTo(position: number, session: QuizSession): Promise<void> {
    this.#position = Math.min(position, session.items.length);
    this.#resumed = false;
    if (this.#position === nextUnanswered(session) && !session.items[position]) {
      this.#end(session);
    }
    this.#show();
    await this.#save();
  }

  async #again(missedOnly: boolean, session: QuizSession): Promise<void> {
    const again = missedOnly ? missed(session) : session.items;
    // A practice set is asked again as it is, any other scope is drawn anew.
    const only =
      missedOnly || session.scope === PRACTICE ? again.map((item) => item.question.id) : undefined;
    if (only?.length !== 0) {
      this.#end(session);
      await this.open(await this.#quizzes.begin(session.scope, only), false);
    }
  }

  /** Notes that the quiz is not to be resumed. */
  #end(session: QuizSession): void {
    if (!session.ended) {
      this.#services.progress.add<'quiz.ended'>({ type: 'quiz.ended', quiz: session.id });
      this.#session = { ...session, ended: true };
    }
  }

  #show(): void {
    if (this.#closed) {
      return;
    }
    if (!this.#session) {
      this.#surface.setTitle('');
      this.#post(this.#home);
      return;
    }
    this.#surface.setTitle(scopeTitle(this.#session.scope, this.#titles));
    const message = present(this.#session, this.#position, this.#titles);
    this.#post(message.type === 'question' ? { ...message, resumed: this.#resumed } : message);
  }

  async #save(): Promise<void> {
    const text = await saveHistory(this.#services);
    this.#post({ type: 'notice', text });
    if (text && this.#closed) {
      void vscode.window.showWarningMessage(text);
    }
  }

  #post(message: ToQuizMessage): void {
    // A save may end after the surface was closed; a closed one throws at every touch.
    if (!this.#closed) {
      void this.#surface.webview.postMessage(message);
    }
  }
}
