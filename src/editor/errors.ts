import * as vscode from 'vscode';

/** An error whose message says to a person what is wrong and what to do. All other errors are bugs or accidents. */
export class HumanError extends Error {}

/** Shows an error that is fit to show; logs any other with its stack and says that something went wrong. */
export function report(error: unknown, log: vscode.LogOutputChannel): void {
  if (error instanceof HumanError) {
    log.warn(error.message);
    void vscode.window.showWarningMessage(error.message);
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  const open = vscode.l10n.t('Show Log');
  void vscode.window
    .showErrorMessage(vscode.l10n.t('MS-721: something went wrong. The log says what.'), open)
    .then((choice) => choice === open && log.show());
}
