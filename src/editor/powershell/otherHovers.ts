import * as vscode from 'vscode';

/** How long another extension may take to say what it has to say, in milliseconds. */
const PATIENCE = 3000;

/**
 * What other extensions' hovers say. The PowerShell extension shows a cmdlet's synopsis if the module is installed, and VS Code
 * shows all hovers one below the other: ours then leaves the synopsis out. Nothing tells beforehand whether the module is
 * there, so the others are asked once for each cmdlet, behind its first hover.
 */
export class OtherHovers {
  readonly #explained = new Map<string, boolean>();
  #question:
    { readonly document: vscode.TextDocument; readonly position: vscode.Position } | undefined;

  /** Whether a hover is wanted only because we asked the others: VS Code asks all there are. */
  isOwnQuestion(document: vscode.TextDocument, position: vscode.Position): boolean {
    const question = this.#question;
    return question?.document === document && question.position.isEqual(position);
  }

  /** Whether another hover says what a cmdlet does, so far as is known by now. */
  explain(cmdlet: string): boolean {
    return this.#explained.get(cmdlet) ?? false;
  }

  /** Asks the others about a cmdlet, unless they were asked, or are being asked about another one. */
  learn(document: vscode.TextDocument, position: vscode.Position, cmdlet: string): void {
    if (!this.#explained.has(cmdlet) && !this.#question) {
      this.#question = { document, position };
      void this.#ask(cmdlet).finally(() => {
        this.#question = undefined;
      });
    }
  }

  async #ask(cmdlet: string): Promise<void> {
    const { document, position } = this.#question!;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    try {
      const hovers = await Promise.race([
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        ),
        late,
      ]);
      const texts = hovers?.flatMap(({ contents }) => contents.map(textOf));
      texts &&
        this.#explained.set(
          cmdlet,
          texts.some((text) => explains(text, cmdlet)),
        );
    } catch {
      // Another extension's fault: its hover does not count.
      this.#explained.set(cmdlet, false);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The name alone is a signature; a synopsis is more than that. */
const explains = (text: string, cmdlet: string) =>
  text.includes(cmdlet) && text.replaceAll(cmdlet, '').trim().length > 40;

const textOf = (content: vscode.Hover['contents'][number]) =>
  content instanceof vscode.MarkdownString ? content.value : '';
