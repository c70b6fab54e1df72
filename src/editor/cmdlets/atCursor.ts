import * as vscode from 'vscode';
import { mayBeTeams } from '../../cmdlets/catalog.ts';
import type { Cmdlet } from '../../content/schema/cmdlet.ts';
import type { Services } from '../services.ts';

/** The cmdlet of the command at the cursor of the PowerShell editor in front. */
export async function cmdletAtCursor(services: Services): Promise<Cmdlet | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'powershell') {
    return undefined;
  }
  const script = services.scripts.of(editor.document);
  const name = script.commandAt(editor.document.offsetAt(editor.selection.active))?.name ?? '';
  return mayBeTeams(name) ? (await services.catalog()).find(name) : undefined;
}
