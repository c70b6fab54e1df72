import * as vscode from 'vscode';
import { ContentLibrary } from '../../src/content/library.ts';
import { Blueprint } from '../../src/study/blueprint.ts';

/** The extension under test, activated. */
export async function product(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension('ms721.ms721-study');
  if (!extension) {
    throw new Error('the extension is not there');
  }
  await extension.activate();
  return extension;
}

/** The content that the extension ships. */
export async function shippedLibrary(): Promise<ContentLibrary> {
  const { extensionUri } = await product();
  return new ContentLibrary(async (path) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'content', path)),
  );
}

export const shippedBlueprint = async (): Promise<Blueprint> =>
  new Blueprint(await (await shippedLibrary()).outline());

/** Waits until `read` gives something; VS Code's own events say when to look again. */
export async function until<T>(
  changed: vscode.Event<unknown>,
  read: () => T | undefined,
): Promise<T> {
  const now = read();
  if (now !== undefined) {
    return now;
  }
  return new Promise((resolve) => {
    const listener = changed(() => {
      const value = read();
      if (value !== undefined) {
        listener.dispose();
        resolve(value);
      }
    });
  });
}

export const closeEverything = () =>
  vscode.commands.executeCommand('workbench.action.closeAllEditors');

/** The folder that the window is opened on: a disk, or a virtual file system in the browser. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    throw new Error('the window has no folder');
  }
  return folder.uri;
}
