import * as vscode from 'vscode';
import { HumanError } from '../errors.ts';

/** Inserts a text with tab stops where the cursor is in the PowerShell editor that is open, or into a new one. */
export async function insertIntoPowerShell(snippet: string): Promise<void> {
  const editor = await powershellEditor();
  if (!(await editor.insertSnippet(new vscode.SnippetString(snippet)))) {
    throw new HumanError(
      vscode.l10n.t('This editor cannot be changed. Open a PowerShell file and try again.'),
    );
  }
}

async function powershellEditor(): Promise<vscode.TextEditor> {
  const active = vscode.window.activeTextEditor;
  if (active?.document.languageId === 'powershell') {
    return active;
  }
  const visible = vscode.window.visibleTextEditors.find(
    (one) => one.document.languageId === 'powershell',
  );
  const document =
    visible?.document ??
    (await vscode.workspace.openTextDocument({ language: 'powershell', content: '' }));
  return vscode.window.showTextDocument(document, visible?.viewColumn);
}
