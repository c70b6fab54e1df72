import * as vscode from 'vscode';
import type { OutlineObjective } from '../../content/compiled.ts';
import { cmdletPage } from '../../language/cmdletPage.ts';
import { guidePage } from '../../language/guidePage.ts';
import { notesPage } from '../../language/notesPage.ts';
import { scenarioPage } from '../../language/scenarioPage.ts';
import { pickCmdlet } from '../cmdlets/pick.ts';
import { cmdletAtCursor } from '../cmdlets/atCursor.ts';
import { scopeArgument } from '../objectives/argument.ts';
import { isRow } from '../objectives/items.ts';
import { pickObjective } from '../objectives/pick.ts';
import type { Services } from '../services.ts';
import { PageFileSystem } from './fileSystem.ts';
import { readReadiness } from '../study/readinessPage.ts';
import { openGuide } from './guides.ts';
import { cmdletUri, notesUri, openPage, PAGE_SCHEME, pageOf } from './uri.ts';

/** The notes on objectives and the cmdlet reference. */
export function registerPages(services: Services): void {
  services.own(
    vscode.workspace.registerFileSystemProvider(
      PAGE_SCHEME,
      new PageFileSystem((uri) => read(services, uri)),
      { isReadonly: true, isCaseSensitive: true },
    ),
  );
  services.command('ms721.openNotes', async (argument) => {
    const blueprint = await services.blueprint();
    const id =
      scopeArgument(argument) ??
      (await pickObjective(services, vscode.l10n.t('Choose the objective whose notes to open')));
    const objective = id === undefined ? undefined : blueprint.objective(id);
    if (objective) {
      await openPage(notesUri(objective.id, objective.title[services.language]));
    }
  });
  services.command('ms721.openGuide', () => openGuide(services));
  services.command('ms721.openCmdlet', async (argument) => {
    const cmdlet = await chooseCmdlet(services, argument);
    if (cmdlet !== undefined) {
      // Beside the script that one is writing.
      const beside = vscode.window.activeTextEditor?.document.languageId === 'powershell';
      await openPage(
        cmdletUri(cmdlet),
        beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
      );
    }
  });
}

/** The cmdlet that a link or the cursor names, or one that a person chooses; those of an objective come first. */
async function chooseCmdlet(services: Services, argument: unknown): Promise<string | undefined> {
  const catalog = await services.catalog();
  if (typeof argument === 'string') {
    return catalog.find(argument)?.name;
  }
  const atCursor = isRow(argument) ? undefined : await cmdletAtCursor(services);
  // From the editor's menu what is meant stands at the cursor; the palette may be about anything.
  if (atCursor && argument instanceof vscode.Uri) {
    return atCursor.name;
  }
  const picked = await pickCmdlet(services, {
    placeHolder: vscode.l10n.t('Choose the cmdlet whose reference to open'),
    scope: scopeArgument(argument),
    first: atCursor,
  });
  return picked?.name;
}

async function read(services: Services, uri: vscode.Uri): Promise<string | undefined> {
  const page = pageOf(uri);
  const { language, library } = services;
  const blueprint = await services.blueprint();
  switch (page?.kind) {
    case 'readiness':
      return readReadiness(services);
    case 'cmdlet': {
      const catalog = await services.catalog();
      const cmdlet = catalog.find(page.cmdlet);
      return cmdlet && cmdletPage(cmdlet, { catalog, blueprint, language });
    }
    case 'scenario': {
      const scenario = (await library.snippets()).find(({ id }) => id === page.id);
      return scenario && scenarioPage(scenario, { blueprint, language });
    }
    case 'guide': {
      const guide = (await library.guides()).find(({ id }) => id === page.id);
      return guide && guidePage(guide, { blueprint, language });
    }
    case 'notes': {
      const objective = blueprint.objective(page.objective);
      return objective && readNotes(services, objective);
    }
    case undefined:
      return undefined;
  }
}

async function readNotes(services: Services, objective: OutlineObjective): Promise<string> {
  const { language, library } = services;
  const [notes, catalog, scenarios, guides] = await Promise.all([
    library.notes(objective.skill),
    services.catalog(),
    library.snippets(),
    library.guides(),
  ]);
  return notesPage(objective, notes[objective.id], { catalog, scenarios, guides, language });
}
