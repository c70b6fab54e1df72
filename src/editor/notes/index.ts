import * as vscode from 'vscode';
import { scopeArgument } from '../objectives/argument.ts';
import { pickObjective } from '../objectives/pick.ts';
import type { Services } from '../services.ts';
import { NotesFileSystem } from './fileSystem.ts';
import { NOTES_SCHEME, notesUri } from './uri.ts';

/** VS Code's own Markdown preview, as an editor: one that the next notes replace unless it is pinned. */
const PREVIEW = 'vscode.markdown.preview.editor';

export function registerNotes(services: Services): void {
  services.own(
    vscode.workspace.registerFileSystemProvider(NOTES_SCHEME, new NotesFileSystem(services), {
      isReadonly: true,
      isCaseSensitive: true,
    }),
  );
  services.command('ms721.openNotes', async (argument) => {
    const blueprint = await services.blueprint();
    const id =
      scopeArgument(argument) ??
      (await pickObjective(services, vscode.l10n.t('Choose the objective whose notes to open')));
    const objective = id === undefined ? undefined : blueprint.objective(id);
    if (objective) {
      const uri = notesUri(objective.id, objective.title[services.language]);
      await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW, { preview: true });
    }
  });
}
