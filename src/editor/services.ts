import * as vscode from 'vscode';
import { Catalog } from '../cmdlets/catalog.ts';
import { ContentLibrary } from '../content/library.ts';
import { Blueprint, titleLanguage, type Language } from '../study/blueprint.ts';
import type { ProgressLog } from '../study/log/progressLog.ts';
import { report } from './errors.ts';
import { Scripts } from './powershell/scripts.ts';
import { CardSync } from './progress/cardSync.ts';
import { createProgressLog } from './progress/log.ts';
import { StudyState } from './progress/studyState.ts';

/** What the features share. Everything in it is read or made when it is first asked for. */
export class Services {
  readonly log: vscode.LogOutputChannel;
  readonly library: ContentLibrary;
  readonly language: Language = titleLanguage(vscode.env.language);
  readonly scripts = new Scripts();
  readonly study: StudyState;
  readonly #context: vscode.ExtensionContext;
  #blueprint: Promise<Blueprint> | undefined;
  #catalog: Promise<Catalog> | undefined;
  #progress: ProgressLog | undefined;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
    this.log = vscode.window.createOutputChannel('MS-721', { log: true });
    const sync = new CardSync(context.globalState);
    this.study = new StudyState(this, sync);
    context.subscriptions.push(this.log, this.scripts, sync, this.study);
    const content = vscode.Uri.joinPath(context.extensionUri, 'dist', 'content');
    this.library = new ContentLibrary(async (path) =>
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(content, path)),
    );
  }

  blueprint(): Promise<Blueprint> {
    this.#blueprint ??= this.library
      .outline()
      .then((outline) => new Blueprint(outline))
      .catch((error: unknown) => {
        // Not kept: the next call tries again.
        this.#blueprint = undefined;
        throw error;
      });
    return this.#blueprint;
  }

  catalog(): Promise<Catalog> {
    this.#catalog ??= this.library
      .cmdlets()
      .then((file) => new Catalog(file))
      .catch((error: unknown) => {
        this.#catalog = undefined;
        throw error;
      });
    return this.#catalog;
  }

  /** Saves what of the history is not saved yet. */
  async flush(): Promise<void> {
    if (this.#progress && this.#progress.unsaved > 0) {
      await this.#progress.save();
    }
  }

  get progress(): ProgressLog {
    this.#progress ??= createProgressLog(this.#context.globalStorageUri, this.log, () =>
      this.study.refresh(),
    );
    return this.#progress;
  }

  /** The version of this extension. */
  get version(): string {
    const { version } = this.#context.extension.packageJSON as { version: string };
    return version;
  }

  /** The address of a file that ships with the extension. */
  file(...path: readonly string[]): vscode.Uri {
    return vscode.Uri.joinPath(this.#context.extensionUri, ...path);
  }

  /** The address of a file that lives as long as the extension is installed. */
  storage(...path: readonly string[]): vscode.Uri {
    return vscode.Uri.joinPath(this.#context.globalStorageUri, ...path);
  }

  /** Registers a command; what it throws is shown or logged. */
  command(id: string, run: (...args: readonly unknown[]) => Promise<void> | void): void {
    const guarded = async (...args: readonly unknown[]): Promise<void> => {
      try {
        await run(...args);
      } catch (error) {
        report(error, this.log);
      }
    };
    this.own(vscode.commands.registerCommand(id, guarded));
  }

  /** Ties something to the life of the extension. */
  own(...disposables: readonly vscode.Disposable[]): void {
    this.#context.subscriptions.push(...disposables);
  }
}
