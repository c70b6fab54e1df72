import * as vscode from 'vscode';
import { answersIn } from '../../study/log/events.ts';
import { writeLines } from '../../study/log/lines.ts';
import type { Services } from '../services.ts';
import { askWhereToSave, localDay, writeText } from './files.ts';

/** Writes every event of all windows into one file, which `importHistory` reads again. */
export async function exportHistory(services: Services): Promise<void> {
  const file = await askWhereToSave(
    `ms721-history-${localDay(new Date())}.jsonl`,
    { 'JSON Lines': ['jsonl'] },
    vscode.l10n.t('Export history'),
  );
  if (!file) {
    return;
  }
  const { events, problems } = await services.progress.history();
  await writeText(file, writeLines(events));
  const done = vscode.l10n.t('History exported. Answers: {0}.', answersIn(events).length);
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const missing = vscode.l10n.t(
    'Part of your history could not be read and is not in the file; it stays where it is.',
  );
  const open = vscode.l10n.t('Show Log');
  void vscode.window
    .showWarningMessage(`${done} ${missing}`, open)
    .then((choice) => choice === open && services.log.show());
}
