import * as vscode from 'vscode';
import { quizState } from '../../webview/messages.ts';
import { scopeArgument } from '../objectives/argument.ts';
import { pickObjective } from '../objectives/pick.ts';
import type { Services } from '../services.ts';
import { QuizPanel } from './panel.ts';
import { scopeTitle } from './present.ts';
import { Quizzes } from './quizzes.ts';

const VIEW_TYPE = 'ms721.quiz';

/** The quiz on an objective, a skill or a domain, in a panel beside the editor. */
export function registerQuiz(services: Services): void {
  const quizzes = new Quizzes(services);
  let current: QuizPanel | undefined;

  const adopt = (panel: vscode.WebviewPanel, quiz: QuizPanel): void => {
    current = quiz;
    panel.onDidDispose(() => {
      current = current === quiz ? undefined : current;
    });
  };

  services.command('ms721.quiz', async (argument) => {
    const scope =
      scopeArgument(argument) ??
      (await pickObjective(services, vscode.l10n.t('Choose the objective to be quizzed on')));
    if (scope === undefined) {
      return;
    }
    if ((await quizzes.questionsIn(scope)).length === 0) {
      return sayNoQuestions(services, scope);
    }
    if (current?.scope === scope) {
      current.reveal();
      return;
    }
    const session = (await quizzes.unfinished(scope)) ?? (await quizzes.begin(scope));
    if (current) {
      current.reveal();
      return current.open(session);
    }
    const column = vscode.window.activeTextEditor
      ? vscode.ViewColumn.Beside
      : vscode.ViewColumn.Active;
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, 'MS-721', column);
    adopt(panel, new QuizPanel(panel, services, quizzes, session));
  });

  services.own(
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state) {
        const known = quizState.safeParse(state);
        const session = known.success ? await quizzes.byId(known.data.quiz) : undefined;
        if (session) {
          adopt(panel, new QuizPanel(panel, services, quizzes, session));
        } else {
          services.log.warn('A quiz could not be restored: the history does not hold it.');
          panel.dispose();
        }
      },
    }),
  );
}

async function sayNoQuestions(services: Services, scope: string): Promise<void> {
  const blueprint = await services.blueprint();
  const title = scopeTitle(scope, { blueprint, language: services.language });
  const notes = vscode.l10n.t('Open Notes');
  const message = vscode.l10n.t('There are no questions on “{0}” yet.', title);
  const isObjective = blueprint.objective(scope) !== undefined;
  const choice = await vscode.window.showInformationMessage(
    message,
    ...(isObjective ? [notes] : []),
  );
  if (choice === notes) {
    await vscode.commands.executeCommand('ms721.openNotes', scope);
  }
}
