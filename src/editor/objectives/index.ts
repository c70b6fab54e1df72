import * as vscode from 'vscode';
import { FILTERS, GROUPINGS } from '../../study/rows.ts';
import type { Services } from '../services.ts';
import {
  ArrangementChoice,
  describe,
  filterLabels,
  groupingLabels,
  pickKind,
} from './arrangement.ts';
import type { Row } from './items.ts';
import { pickObjective } from './pick.ts';
import { ObjectivesProvider } from './tree.ts';

export interface ObjectivesView {
  readonly view: vscode.TreeView<Row>;
  /** Tells what is selected: an objective, or what it is grouped by. */
  readonly selected: vscode.Event<string>;
}

/** The view of the exam's objectives, how it is arranged, and the command that finds one by typing. */
export function registerObjectives(services: Services, state: vscode.Memento): ObjectivesView {
  const choice = new ArrangementChoice(state);
  const provider = new ObjectivesProvider(services, choice);
  const view = vscode.window.createTreeView('ms721.objectives', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const selected = new vscode.EventEmitter<string>();
  const tell = (): void => void (view.description = describe(choice.current));
  services.own(
    choice,
    provider,
    view,
    selected,
    view.onDidChangeSelection(({ selection: [row] }) => row && selected.fire(row.id)),
    provider.onDidChangeTreeData(tell),
    provider.onDidShowRoots((roots) => {
      const nothing = vscode.l10n.t('No objective is like this. Choose another filter.');
      view.message = roots.length === 0 ? nothing : '';
    }),
  );
  tell();
  registerArranging(services, choice);
  services.command('ms721.findObjective', async () => {
    const placeHolder = vscode.l10n.t('Find an objective by its title, skill or cmdlet');
    const id = await pickObjective(services, placeHolder);
    if (id === undefined) {
      return;
    }
    if (!(await provider.has(id))) {
      await choice.filter('all');
    }
    await view.reveal({ id }, { select: true, focus: false });
    await vscode.commands.executeCommand('ms721.openNotes', { id });
  });
  return { view, selected: selected.event };
}

function registerArranging(services: Services, choice: ArrangementChoice): void {
  services.command('ms721.groupObjectives', async () => {
    const placeHolder = vscode.l10n.t('Choose how the objectives are grouped');
    const { grouping } = choice.current;
    const picked = await pickKind(GROUPINGS, groupingLabels, grouping, placeHolder);
    picked && (await choice.group(picked));
  });
  const pickFilter = async (): Promise<void> => {
    const placeHolder = vscode.l10n.t('Choose which objectives are shown');
    const { filter } = choice.current;
    const picked = await pickKind(FILTERS, filterLabels, filter, placeHolder);
    picked && (await choice.filter(picked));
  };
  services.command('ms721.filterObjectives', pickFilter);
  // The same with another icon, while a filter is on.
  services.command('ms721.changeFilter', pickFilter);
}
