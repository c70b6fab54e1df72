import * as vscode from 'vscode';
import { EVERYTHING, latestReset } from '../../study/log/effective.ts';
import { HumanError, report } from '../errors.ts';
import { countingAnswers } from '../progress/counting.ts';
import { scopeTitle } from '../titles.ts';
import type { Services } from '../services.ts';
import { keepCopy } from './copy.ts';

/** Asks, keeps a copy, and lets the answers on a scope count no longer; all of it can be undone. */
export async function reset(services: Services, scope: string): Promise<void> {
  const title = await titleOf(services, scope);
  const { length } = await countingAnswers(services, scope);
  if (length === 0) {
    throw new HumanError(vscode.l10n.t('There are no answers on “{0}” to reset.', title));
  }
  if (!(await isSure(title, length))) {
    return;
  }
  await keepCopy(services);
  const { id } = services.progress.add<'reset'>({ type: 'reset', scope });
  offerUndo(services, id, vscode.l10n.t('Reset: {0}. Nothing was deleted.', title));
  await save(services);
}

/** Undoes the latest reset that is not undone. */
export async function undoLatestReset(services: Services): Promise<void> {
  const latest = latestReset(await services.progress.events());
  if (!latest) {
    throw new HumanError(vscode.l10n.t('There is no reset to undo.'));
  }
  await undo(services, latest.id);
  const title = await titleOf(services, latest.scope);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Reset undone: {0}. Your answers count again.', title),
  );
}

async function isSure(title: string, answers: number): Promise<boolean> {
  const yes = vscode.l10n.t('Reset');
  const detail = vscode.l10n.t(
    'Answers that will no longer count: {0}. Nothing is deleted: a copy is kept, and “MS-721: Undo Reset” brings them back.',
    answers,
  );
  const question = vscode.l10n.t('Reset your answers on “{0}”?', title);
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) === yes;
}

/** Does not wait for the notification to be closed. */
function offerUndo(services: Services, id: string, message: string): void {
  const choice = vscode.l10n.t('Undo');
  void vscode.window.showInformationMessage(message, choice).then((chosen) => {
    if (chosen === choice) {
      return undo(services, id).catch((error: unknown) => report(error, services.log));
    }
    return undefined;
  });
}

async function undo(services: Services, id: string): Promise<void> {
  services.progress.add<'reset.undone'>({ type: 'reset.undone', reset: id });
  await save(services);
}

async function save(services: Services): Promise<void> {
  try {
    await services.progress.save();
  } catch (error) {
    services.log.error('The history could not be saved; it is kept for the next save:', error);
    throw new HumanError(
      vscode.l10n.t(
        'This is not saved yet: the disk refuses. It is kept and saved with your next answer; the log (MS-721: Show Log) says why.',
      ),
    );
  }
}

async function titleOf(services: Services, scope: string): Promise<string> {
  return scope === EVERYTHING
    ? vscode.l10n.t('All objectives')
    : scopeTitle(scope, { blueprint: await services.blueprint(), language: services.language });
}
