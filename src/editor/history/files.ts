import * as vscode from 'vscode';

/** Asks where to write a file. */
export async function askWhereToSave(
  name: string,
  filters: Record<string, string[]>,
  title: string,
): Promise<vscode.Uri | undefined> {
  // Not into a virtual workspace, a repository on a server for example: the file is for this person alone.
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file');
  const defaultUri = folder ? vscode.Uri.joinPath(folder.uri, name) : vscode.Uri.file(`/${name}`);
  return vscode.window.showSaveDialog({ defaultUri, filters, title });
}

export async function writeText(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

export const readText = async (file: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(file));

/** A day as its person's calendar shows it, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
