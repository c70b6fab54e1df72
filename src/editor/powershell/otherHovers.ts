import * as vscode from 'vscode';

/**
 * What other extensions' hovers say. The PowerShell extension shows a cmdlet's synopsis if the module is installed, and VS Code
 * shows all hovers one below the other: ours then leaves the synopsis out. Nothing tells beforehand whether the module is
 * there, so the others are asked behind a hover, and what they said counts for the next ones.
 */
export class OtherHovers {
  #asking = false;
  #explainCmdlets = false;

  /** Whether the hover that is being made is only for the question to others. */
  get asking(): boolean {
    return this.#asking;
  }

  /** Whether another hover explained a cmdlet of the module when one was last looked at. */
  get explainCmdlets(): boolean {
    return this.#explainCmdlets;
  }

  learn(document: vscode.TextDocument, position: vscode.Position, cmdlet: string): void {
    if (!this.#asking) {
      this.#asking = true;
      void this.#ask(document, position, cmdlet);
    }
  }

  async #ask(
    document: vscode.TextDocument,
    position: vscode.Position,
    cmdlet: string,
  ): Promise<void> {
    try {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      const texts = hovers.flatMap(({ contents }) => contents.map(textOf));
      // The name alone is a signature; a synopsis is more than that.
      this.#explainCmdlets = texts.some(
        (text) => text.includes(cmdlet) && text.replaceAll(cmdlet, '').trim().length > 40,
      );
    } catch {
      // Another extension's fault: its hover does not count.
      this.#explainCmdlets = false;
    } finally {
      this.#asking = false;
    }
  }
}

const textOf = (content: vscode.Hover['contents'][number]) =>
  content instanceof vscode.MarkdownString ? content.value : '';
