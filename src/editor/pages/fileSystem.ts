import * as vscode from 'vscode';

/**
 * Pages that the extension makes, as read-only files. A file system, not a text document provider, since VS Code activates
 * an extension for its file system when a window is restored with one of its files open.
 */
export class PageFileSystem implements vscode.FileSystemProvider {
  readonly #read: (uri: vscode.Uri) => Promise<string | undefined>;
  readonly #opened = Date.now();

  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  /** @param read gives a page's Markdown; undefined where there is none */
  constructor(read: (uri: vscode.Uri) => Promise<string | undefined>) {
    this.#read = read;
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const text = await this.#read(uri);
    if (text === undefined) {
      throw vscode.FileSystemError.FileNotFound(uri);
    }
    return new TextEncoder().encode(text);
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
