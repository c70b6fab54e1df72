import * as vscode from 'vscode';
import { answersIn } from '../../study/log/events.ts';
import { readLines, type ReadLines } from '../../study/log/lines.ts';
import { HumanError } from '../errors.ts';
import type { Services } from '../services.ts';
import { readText } from './files.ts';

/** Adds from a file what the history does not have yet; doing so again changes nothing. */
export async function importHistory(services: Services): Promise<void> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import history'),
      openLabel: vscode.l10n.t('Import'),
      filters: { 'JSON Lines': ['jsonl'], [vscode.l10n.t('All files')]: ['*'] },
    })) ?? [];
  if (!file) {
    return;
  }
  const read = readLines(await readText(file));
  if (read.events.length === 0) {
    throw new HumanError(
      vscode.l10n.t(
        'Nothing was imported: no line of this file is an event of an MS-721 history. Choose a file that “Export History” wrote.',
      ),
    );
  }
  const added = answersIn(await services.progress.import(read.events)).length;
  const known = answersIn(read.events).length - added;
  const done = vscode.l10n.t(
    'History imported. New answers: {0}; there already: {1}.',
    added,
    known,
  );
  const left = unreadText(read);
  void (left
    ? vscode.window.showWarningMessage(`${done} ${left}`)
    : vscode.window.showInformationMessage(done));
}

/** How many of the line numbers are told. */
const SHOWN = 5;

function unreadText({ unreadable, newer }: ReadLines): string | undefined {
  const all = [...unreadable, ...newer].sort((a, b) => a - b);
  if (all.length === 0) {
    return undefined;
  }
  const numbers = all.slice(0, SHOWN).join(', ') + (all.length > SHOWN ? ' …' : '');
  const text = vscode.l10n.t('Lines that could not be read: {0} (line {1}).', all.length, numbers);
  const update = vscode.l10n.t(
    'Some were written by a later version of this extension: update it and import the file again.',
  );
  return newer.length > 0 ? `${text} ${update}` : text;
}
