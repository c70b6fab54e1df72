import * as vscode from 'vscode';
import { writeLines } from '../../study/log/lines.ts';
import { HumanError } from '../errors.ts';
import type { Services } from '../services.ts';
import { writeText } from './files.ts';

/**
 * Writes the whole history into a file below the extension's storage, `backups/<time>.jsonl`; it can be imported.
 * @throws HumanError if that cannot be done
 */
export async function keepCopy(services: Services): Promise<void> {
  // A colon cannot stand in a file name on Windows.
  const name = `${new Date().toISOString().replaceAll(':', '-')}.jsonl`;
  const text = writeLines(await services.progress.events());
  try {
    await writeText(services.storage('backups', name), text);
  } catch (error) {
    services.log.error('The copy of the history could not be written:', error);
    throw new HumanError(
      vscode.l10n.t(
        'Nothing was reset: the copy of your history could not be written. The log (MS-721: Show Log) says why.',
      ),
    );
  }
}
