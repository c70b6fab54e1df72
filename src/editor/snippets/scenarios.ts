import * as vscode from 'vscode';
import type { Scenario } from '../../content/compiled.ts';
import { snippetOf } from '../../content/stops.ts';
import { scopeArgument } from '../objectives/argument.ts';
import { pageOf } from '../pages/uri.ts';
import type { Services } from '../services.ts';
import { insertIntoPowerShell } from './insert.ts';

interface ScenarioPick extends vscode.QuickPickItem {
  readonly scenario: Scenario;
}

/** The command that inserts a script for a whole job, with tab stops. */
export function registerScenarios(services: Services): void {
  services.command('ms721.insertScenario', async (argument) => {
    const scenario = (await shown(services, argument)) ?? (await pick(services, argument));
    if (scenario) {
      await insertIntoPowerShell(snippetOf(scenario.script));
    }
  });
}

/** The script whose page the command was chosen on. */
async function shown({ library }: Services, argument: unknown): Promise<Scenario | undefined> {
  const page = argument instanceof vscode.Uri ? pageOf(argument) : undefined;
  return page?.kind === 'scenario'
    ? (await library.snippets()).find(({ id }) => id === page.id)
    : undefined;
}

/** Lets a person choose one; those of an objective, skill or domain come first. */
async function pick(services: Services, argument: unknown): Promise<Scenario | undefined> {
  const [scenarios, blueprint] = await Promise.all([
    services.library.snippets(),
    services.blueprint(),
  ]);
  const objectives = blueprint.objectivesIn(scopeArgument(argument) ?? '');
  const own = new Set(objectives.flatMap(({ snippets }) => snippets));
  const picks = scenarios.map((scenario): ScenarioPick => ({
    label: scenario.title[services.language],
    description: scenario.id,
    detail: scenario.about,
    scenario,
  }));
  const [first, others] = [true, false].map((wanted) =>
    picks.filter(({ scenario }) => own.has(scenario.id) === wanted),
  ) as [ScenarioPick[], ScenarioPick[]];
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items =
    first.length === 0
      ? others
      : [
          separator(vscode.l10n.t('Scripts of this objective')),
          ...first,
          separator(vscode.l10n.t('All scripts')),
          ...others,
        ];
  const picked = await vscode.window.showQuickPick<ScenarioPick | vscode.QuickPickItem>(items, {
    placeHolder: vscode.l10n.t('Insert a script for a whole job'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && 'scenario' in picked ? picked.scenario : undefined;
}
