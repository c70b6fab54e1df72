import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { registerDashboard } from './editor/dashboard/index.ts';
import { registerExam } from './editor/exam/index.ts';
import { registerHistory } from './editor/history/index.ts';
import { registerObjectives } from './editor/objectives/index.ts';
import { registerPages } from './editor/pages/index.ts';
import { registerPowerShell } from './editor/powershell/index.ts';
import { registerQuiz } from './editor/quiz/index.ts';
import { Services } from './editor/services.ts';
import { registerStudy } from './editor/study/index.ts';
import { registerSnippets } from './editor/snippets/index.ts';
import { registerWelcome } from './editor/welcome/index.ts';

let services: Services | undefined;

export function activate(context: vscode.ExtensionContext): void {
  if (vscode.l10n.bundle) {
    l10n.config({ contents: vscode.l10n.bundle });
  }
  services = new Services(context);
  const { view, selected } = registerObjectives(services, context.globalState);
  registerPages(services);
  registerQuiz(services, selected);
  registerExam(services);
  registerDashboard(services);
  registerStudy(services, view, context.globalState);
  registerHistory(services);
  registerPowerShell(services);
  registerSnippets(services);
  registerWelcome(services, context.globalState);
  const { log } = services;
  services.command('ms721.showLog', () => log.show());
}

/** A last try for answers that could not be saved when they were given. */
export function deactivate(): Promise<void> | undefined {
  return services?.flush();
}
