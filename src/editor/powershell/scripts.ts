import * as vscode from 'vscode';
import { ScriptDocument } from '../../powershell/document.ts';
import type { Script } from '../../powershell/syntax.ts';

interface Entry {
  readonly document: ScriptDocument;
  version: number;
  readonly eol: vscode.EndOfLine;
}

/** The scans of open documents: made when one is first asked for, kept up to date with every edit from then on. */
export class Scripts implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #listeners = [
    vscode.workspace.onDidChangeTextDocument((event) => this.#edit(event)),
    vscode.workspace.onDidCloseTextDocument((document) => this.#entries.delete(document)),
  ];

  of(document: vscode.TextDocument): Script {
    const known = this.#entries.get(document);
    if (known?.version === document.version) {
      return known.document.script;
    }
    const scanned = new ScriptDocument(document.getText());
    const { version, eol } = document;
    this.#entries.set(document, { document: scanned, version, eol });
    return scanned.script;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners).dispose();
    this.#entries.clear();
  }

  #edit({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.#entries.get(document);
    if (!entry || document.version === entry.version) {
      return;
    }
    if (document.version !== entry.version + 1 || document.eol !== entry.eol) {
      // Something was missed, or every line's end has moved: scanned anew when it is asked for.
      this.#entries.delete(document);
      return;
    }
    entry.document.edit(
      contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        offset: rangeOffset,
        length: rangeLength,
        text,
      })),
    );
    entry.version = document.version;
  }
}
