import * as vscode from 'vscode';
import type { Services } from '../services.ts';

/**
 * Saves what of the history is not saved yet.
 * @returns what to tell a person where the disk refuses; empty where all is well
 */
export async function saveHistory({ progress, log }: Services): Promise<string> {
  try {
    await progress.save();
    return '';
  } catch (error) {
    log.error(
      'The history could not be saved; it is kept and goes out with the next answer:',
      error,
    );
    return vscode.l10n.t(
      'Your last answers are not saved yet: the disk refuses. They are kept and saved with your next answer; the log (MS-721: Show Log) says why.',
    );
  }
}
