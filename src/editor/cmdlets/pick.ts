import * as vscode from 'vscode';
import type { Cmdlet } from '../../content/schema/cmdlet.ts';
import type { Services } from '../services.ts';

interface CmdletPick extends vscode.QuickPickItem {
  readonly cmdlet: Cmdlet;
}

export interface PickOptions {
  readonly placeHolder: string;
  /** An objective, skill or domain whose cmdlets come first. */
  readonly scope?: string | undefined;
  /** The cmdlet that comes before all others. */
  readonly first?: Cmdlet | undefined;
}

/** Lets a person choose a cmdlet by part of its name or of what it does. */
export async function pickCmdlet(
  services: Services,
  { placeHolder, scope, first }: PickOptions,
): Promise<Cmdlet | undefined> {
  const [catalog, blueprint] = await Promise.all([services.catalog(), services.blueprint()]);
  const own = new Set(
    blueprint.objectivesIn(scope ?? '').flatMap((objective) => objective.cmdlets),
  );
  const picks = catalog.all.map((cmdlet): CmdletPick => ({
    label: cmdlet.name,
    detail: cmdlet.synopsis,
    cmdlet,
  }));
  const groups: [title: string, picks: CmdletPick[]][] = [
    [vscode.l10n.t('At the cursor'), picks.filter(({ cmdlet }) => cmdlet === first)],
    [
      vscode.l10n.t('Cmdlets of this objective'),
      [...own].flatMap((name) => picks.find(({ label }) => label === name) ?? []),
    ],
  ];
  const named = groups.filter(([, group]) => group.length > 0);
  const taken = new Set(named.flatMap(([, group]) => group));
  const others = picks.filter((one) => !taken.has(one));
  const items =
    named.length === 0
      ? picks
      : [...named, [vscode.l10n.t('All cmdlets'), others] as const].flatMap(([label, group]) => [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...group,
        ]);
  const picked = await vscode.window.showQuickPick<CmdletPick | vscode.QuickPickItem>(items, {
    placeHolder,
    matchOnDetail: true,
  });
  return picked && 'cmdlet' in picked ? picked.cmdlet : undefined;
}
