import * as vscode from 'vscode';
import { nextUnanswered, type QuizSession } from '../../study/quizSession.ts';
import { quizState } from '../../webview/messages/quiz.ts';
import { HumanError, report } from '../errors.ts';
import { scopeArgument } from '../objectives/argument.ts';
import { pickQuizScope } from '../objectives/pick.ts';
import type { Services } from '../services.ts';
import { QuizController } from './controller.ts';
import { InlineQuiz } from './inline.ts';
import { DUE, scopeTitle } from '../titles.ts';
import { Quizzes } from './quizzes.ts';
import { choosePractice } from './practice.ts';
import { panelSurface } from './surface.ts';

const VIEW_TYPE = 'ms721.quiz';

/** The quiz on an objective, a skill or a domain: in a panel beside the editor, and in the view below the objectives. */
export function registerQuiz(services: Services, selected: vscode.Event<string>): void {
  const quizzes = new Quizzes(services);
  const inline = new InlineQuiz(services, quizzes);
  services.own(
    vscode.window.registerWebviewViewProvider('ms721.quizView', inline),
    selected((scope) => inline.follow(scope)),
  );
  services.command('ms721.quizDue', async () => {
    inline.follow(DUE);
    await vscode.commands.executeCommand('ms721.quizView.focus');
  });
  registerPanel(services, quizzes);
}

function registerPanel(services: Services, quizzes: Quizzes): void {
  let current: QuizController | undefined;

  const adopt = async (
    panel: vscode.WebviewPanel,
    session: QuizSession,
    resumed: boolean,
  ): Promise<void> => {
    const titles = { blueprint: await services.blueprint(), language: services.language };
    const quiz = new QuizController(panelSurface(panel, services), services, quizzes, titles);
    current = quiz;
    panel.onDidDispose(() => {
      current = current === quiz ? undefined : current;
    });
    await quiz.open(session, resumed);
  };

  const open = async (scope: string): Promise<void> => {
    if (!(await quizzes.offers(scope))) {
      return sayNoQuestions(services, scope);
    }
    if (
      current?.scope === scope &&
      current.quiz !== undefined &&
      !(await quizzes.wasReset(current.quiz))
    ) {
      current.reveal();
      return;
    }
    const unfinished = await quizzes.unfinished(scope);
    await show(unfinished ?? (await quizzes.begin(scope)), unfinished !== undefined);
  };

  const show = async (session: QuizSession, resumed: boolean): Promise<void> => {
    if (current) {
      current.reveal();
      return current.open(session, resumed);
    }
    const column = vscode.window.activeTextEditor
      ? vscode.ViewColumn.Beside
      : vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, 'MS-721', column);
    await adopt(panel, session, resumed);
  };

  // One after the other, so that a double click finds the panel that the first click opened.
  let opening: Promise<void> = Promise.resolve();
  services.command('ms721.quiz', async (argument) => {
    const scope =
      scopeArgument(argument) ??
      (await pickQuizScope(services, vscode.l10n.t('Choose what to be quizzed on')));
    if (scope !== undefined) {
      const opened = opening.then(() => open(scope));
      opening = opened.catch(() => undefined);
      await opened;
    }
  });

  // With ids of objectives it asks nothing, and quizzes on all their questions.
  services.command('ms721.practice', async (argument) => {
    const given = Array.isArray(argument) ? argument.filter((one) => typeof one === 'string') : [];
    const set =
      given.length > 0
        ? { questions: await quizzes.on(given), count: 0 }
        : await choosePractice(services);
    if (set) {
      const opened = opening.then(async () =>
        show(await quizzes.beginPractice(set.questions, set.count), false),
      );
      opening = opened.catch(() => undefined);
      await opened;
    }
  });

  /** Brings back a panel that was open when the window was last closed; VS Code does so when its tab is first shown. */
  const restore = async (panel: vscode.WebviewPanel, state: unknown): Promise<void> => {
    const known = quizState.safeParse(state);
    const session = known.success ? await quizzes.byId(known.data.quiz) : undefined;
    if (session && !current) {
      return adopt(panel, session, nextUnanswered(session) > 0);
    }
    panel.dispose();
    if (current) {
      current.reveal();
    } else {
      throw new HumanError(
        vscode.l10n.t(
          'This quiz cannot be continued: your history does not hold it. Begin a new one.',
        ),
      );
    }
  };

  services.own(
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state) {
        const restored = opening.then(() => restore(panel, state));
        opening = restored.catch((error: unknown) => report(error, services.log));
        await opening;
      },
    }),
  );
}

/** Says plainly that there is nothing to ask; does not wait for the message to be closed. */
async function sayNoQuestions(services: Services, scope: string): Promise<void> {
  const blueprint = await services.blueprint();
  const title = scopeTitle(scope, { blueprint, language: services.language });
  const notes = vscode.l10n.t('Open Notes');
  const message = vscode.l10n.t('There are no questions on “{0}” yet.', title);
  const isObjective = blueprint.objective(scope) !== undefined;
  void vscode.window
    .showInformationMessage(message, ...(isObjective ? [notes] : []))
    .then((choice) => choice && vscode.commands.executeCommand('ms721.openNotes', scope));
}
