import * as vscode from 'vscode';
import type { Services } from '../services.ts';

/** Set where the welcome is hidden for good; the view's `when` asks for it. */
const HIDDEN = 'ms721.welcomeHidden';

/** The welcome above the objectives, the walkthrough, and the sample to try things on. */
export function registerWelcome(services: Services, state: vscode.Memento): void {
  const show = (hidden: boolean) => vscode.commands.executeCommand('setContext', HIDDEN, hidden);
  void show(state.get(HIDDEN, false));
  services.own(
    // The view has no rows: VS Code shows its welcome text instead.
    vscode.window.registerTreeDataProvider<never>('ms721.welcome', {
      getChildren: () => [],
      getTreeItem: (row) => row,
    }),
  );
  services.command('ms721.hideWelcome', async () => {
    await state.update(HIDDEN, true);
    await show(true);
  });
  services.command('ms721.openWalkthrough', async () => {
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'ms721.ms721-study#start',
    );
  });
  services.command('ms721.openSample', async () => {
    const bytes = await vscode.workspace.fs.readFile(
      services.file('samples', 'direct-routing.ps1'),
    );
    const content = new TextDecoder().decode(bytes);
    const document = await vscode.workspace.openTextDocument({ language: 'powershell', content });
    await vscode.window.showTextDocument(document);
  });
}
