import * as vscode from 'vscode';
import { TEMPORARY, type LogFolder } from '../../study/log/folder.ts';

/** A folder of log files on whatever file system VS Code has there: a disk, or the browser's storage. */
export class WorkspaceLogFolder implements LogFolder {
  readonly #uri: vscode.Uri;

  constructor(uri: vscode.Uri) {
    this.#uri = uri;
  }

  async list(): Promise<readonly string[]> {
    try {
      const entries = await vscode.workspace.fs.readDirectory(this.#uri);
      return entries.filter(([, type]) => type !== vscode.FileType.Directory).map(([name]) => name);
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
        return [];
      }
      throw error;
    }
  }

  async read(name: string): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file(name)));
  }

  async replace(name: string, text: string): Promise<void> {
    const target = this.#file(name);
    const temporary = this.#file(name + TEMPORARY);
    await vscode.workspace.fs.createDirectory(this.#uri);
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    // VS Code deletes the target before it renames: until then the temporary file, which is read too, holds everything.
    await vscode.workspace.fs.rename(temporary, target, { overwrite: true });
  }

  #file(name: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#uri, name);
  }
}
