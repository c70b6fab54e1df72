import * as vscode from 'vscode';
import { EVERYTHING } from '../../study/log/effective.ts';
import { scopeArgument } from '../objectives/argument.ts';
import { pickObjective } from '../objectives/pick.ts';
import type { Services } from '../services.ts';
import { exportAnki } from './anki.ts';
import { exportHistory } from './export.ts';
import { importHistory } from './import.ts';
import { reset, undoLatestReset } from './reset.ts';

/** The commands that take a learner's history out, bring it back, and let it begin anew. */
export function registerHistory(services: Services): void {
  services.command('ms721.exportHistory', () => exportHistory(services));
  services.command('ms721.importHistory', () => importHistory(services));
  services.command('ms721.exportAnki', () => exportAnki(services));
  services.command('ms721.resetObjective', async (argument) => {
    const scope =
      scopeArgument(argument) ??
      (await pickObjective(services, vscode.l10n.t('Choose the objective to reset')));
    if (scope !== undefined) {
      await reset(services, scope);
    }
  });
  services.command('ms721.resetAll', () => reset(services, EVERYTHING));
  services.command('ms721.undoReset', () => undoLatestReset(services));
}
