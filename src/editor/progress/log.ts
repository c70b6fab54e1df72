import * as vscode from 'vscode';
import { ProgressLog } from '../../study/log/progressLog.ts';
import type { LogProblem } from '../../study/log/reader.ts';
import { WorkspaceLogFolder } from './folder.ts';

/** The history of this machine's learner, below the extension's global storage. */
export function createProgressLog(
  globalStorage: vscode.Uri,
  log: vscode.LogOutputChannel,
  onSaved: () => void,
): ProgressLog {
  const folder = vscode.Uri.joinPath(globalStorage, 'progress');
  return new ProgressLog(new WorkspaceLogFolder(folder), {
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onProblem: (problem) => describe(problem, folder, log),
    onSaved,
  });
}

function describe(problem: LogProblem, folder: vscode.Uri, log: vscode.LogOutputChannel): void {
  const file = vscode.Uri.joinPath(folder, problem.file).toString(true);
  if (problem.error !== undefined) {
    log.error(`The history file ${file} could not be read:`, problem.error);
  }
  if (problem.unreadable.length > 0) {
    log.warn(
      `${problem.unreadable.length} lines of the history file ${file} could not be read and are left as they are: ` +
        problem.unreadable.slice(0, 20).join(', '),
    );
  }
  if (problem.newer.length > 0) {
    log.warn(
      `${problem.newer.length} lines of ${file} were written by a later version of this extension`,
    );
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'MS-721: part of your history was written by a later version of this extension. Update it to see everything; nothing is lost.',
      ),
    );
  }
}
