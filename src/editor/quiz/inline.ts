import type * as vscode from 'vscode';
import { report } from '../errors.ts';
import type { Services } from '../services.ts';
import { QuizController } from './controller.ts';
import { DUE, scopeTitle } from '../titles.ts';
import type { Quizzes } from './quizzes.ts';
import { viewSurface } from './surface.ts';

/**
 * The quiz below the objectives: it follows what is selected there, one question at a time, and offers what is due
 * while nothing is. Nothing is read before it is first shown, and no quiz is begun by looking at it.
 */
export class InlineQuiz implements vscode.WebviewViewProvider {
  readonly #services: Services;
  readonly #quizzes: Quizzes;
  #view: vscode.WebviewView | undefined;
  #controller: QuizController | undefined;
  /** What is to be shown: a scope, or undefined for what is offered without one. */
  #wanted: string | undefined;
  #following: Promise<void> = Promise.resolve();

  constructor(services: Services, quizzes: Quizzes) {
    this.#services = services;
    this.#quizzes = quizzes;
  }

  async resolveWebviewView(view: vscode.WebviewView): Promise<void> {
    this.#view = view;
    const surface = viewSurface(view, this.#services, () => this.follow(undefined));
    const blueprint = await this.#services.blueprint();
    const titles = { blueprint, language: this.#services.language };
    this.#controller = new QuizController(surface, this.#services, this.#quizzes, titles);
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#controller = undefined;
    });
    view.onDidChangeVisibility(() => view.visible && this.follow(this.#wanted));
    this.follow(this.#wanted);
  }

  /** Shows the quiz on a scope, as soon as the view is seen. */
  follow(scope: string | undefined): void {
    this.#wanted = scope;
    this.#following = this.#following
      .then(() => this.#show())
      .catch((error: unknown) => report(error, this.#services.log));
  }

  async #show(): Promise<void> {
    const scope = this.#wanted;
    const controller = this.#controller;
    if (!controller || !this.#view?.visible || (scope && controller.scope === scope)) {
      return;
    }
    const session = scope && (await this.#quizzes.resumeOrPropose(scope));
    if (session) {
      return controller.open(session.session, session.resumed);
    }
    const toDo = await this.#quizzes.toDo();
    const blueprint = await this.#services.blueprint();
    const title = scope && scope !== DUE;
    controller.showHome({
      type: 'home',
      ...toDo,
      ...(title && {
        without: scopeTitle(scope, { blueprint, language: this.#services.language }),
      }),
    });
  }
}
