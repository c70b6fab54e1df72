import * as vscode from 'vscode';
import { titleOf } from '../../study/blueprint.ts';
import type { Services } from '../services.ts';

interface ObjectivePick extends vscode.QuickPickItem {
  readonly id: string;
}

/** Lets a person find an objective by typing part of its title, its skill or a cmdlet. */
export async function pickObjective(
  services: Services,
  placeHolder: string,
): Promise<string | undefined> {
  const picks = services.blueprint().then((blueprint) => {
    const skills = blueprint.domains.flatMap((domain) => domain.skills.map(({ id }) => id));
    return skills.flatMap((id): (ObjectivePick | vscode.QuickPickItem)[] => {
      const scope = blueprint.scope(id);
      const label =
        scope?.kind === 'skill' ? `${scope.number} ${titleOf(scope)[services.language]}` : id;
      const objectives = blueprint.objectivesOfSkill(id).map((objective) => ({
        id: objective.id,
        label: objective.title[services.language],
        description:
          objective.questions > 0 ? vscode.l10n.t('{0} questions', objective.questions) : '',
        detail: objective.cmdlets.join(' '),
      }));
      return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...objectives];
    });
  });
  const picked = await vscode.window.showQuickPick(picks, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && 'id' in picked ? picked.id : undefined;
}
