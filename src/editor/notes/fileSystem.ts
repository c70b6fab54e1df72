import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { objectiveOfNotes } from './uri.ts';
import { notesPage } from '../../language/notesPage.ts';

/**
 * Notes as read-only files. A file system, not a text document provider, since VS Code activates an extension for its
 * file system when a window is restored with one of its files open.
 */
export class NotesFileSystem implements vscode.FileSystemProvider {
  readonly #services: Services;
  readonly #opened = Date.now();

  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(services: Services) {
    this.#services = services;
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const blueprint = await this.#services.blueprint();
    const objective = blueprint.objective(objectiveOfNotes(uri) ?? '');
    if (!objective) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    const notes = await this.#services.library.notes(objective.skill);
    return new TextEncoder().encode(
      notesPage(objective, notes[objective.id], this.#services.language),
    );
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { length } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: this.#opened, mtime: this.#opened, size: length };
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
