import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { registerNotes } from './editor/notes/index.ts';
import { registerObjectives } from './editor/objectives/index.ts';
import { registerPowerShell } from './editor/powershell/index.ts';
import { registerQuiz } from './editor/quiz/index.ts';
import { Services } from './editor/services.ts';
import { registerSnippets } from './editor/snippets/index.ts';
import { registerWelcome } from './editor/welcome/index.ts';

export function activate(context: vscode.ExtensionContext): void {
  if (vscode.l10n.bundle) {
    l10n.config({ contents: vscode.l10n.bundle });
  }
  const services = new Services(context);
  registerObjectives(services);
  registerNotes(services);
  registerQuiz(services);
  registerPowerShell(services);
  registerSnippets(services);
  registerWelcome(services, context.globalState);
  services.command('ms721.showLog', () => services.log.show());
}
