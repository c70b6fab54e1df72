import type * as vscode from 'vscode';
import { scan } from '../../powershell/scanner.ts';
import type { Script } from '../../powershell/syntax.ts';

/** The scans of open documents: one for each, made when it is asked for and again after an edit. */
export class Scripts {
  readonly #scans = new WeakMap<vscode.TextDocument, { version: number; script: Script }>();

  of(document: vscode.TextDocument): Script {
    const known = this.#scans.get(document);
    if (known?.version === document.version) {
      return known.script;
    }
    const script = scan(document.getText());
    this.#scans.set(document, { version: document.version, script });
    return script;
  }
}
