import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import type { Row } from './items.ts';
import { pickObjective } from './pick.ts';
import { ObjectivesProvider } from './tree.ts';

export interface ObjectivesView {
  readonly view: vscode.TreeView<Row>;
  /** Tells what is selected: an objective, a skill or a domain. */
  readonly selected: vscode.Event<string>;
}

/** The view of the exam's objectives, and the command that finds one by typing. */
export function registerObjectives(services: Services): ObjectivesView {
  const treeDataProvider = new ObjectivesProvider(services);
  const view = vscode.window.createTreeView('ms721.objectives', {
    treeDataProvider,
    showCollapseAll: true,
  });
  const selected = new vscode.EventEmitter<string>();
  services.own(
    view,
    selected,
    view.onDidChangeSelection(({ selection: [row] }) => row && selected.fire(row.id)),
  );
  services.command('ms721.findObjective', async () => {
    const placeHolder = vscode.l10n.t('Find an objective by its title, skill or cmdlet');
    const id = await pickObjective(services, placeHolder);
    if (id === undefined) {
      return;
    }
    await view.reveal({ id }, { select: true, focus: false });
    await vscode.commands.executeCommand('ms721.openNotes', { id });
  });
  return { view, selected: selected.event };
}
