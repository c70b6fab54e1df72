import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { guideUri, openPage } from './uri.ts';

/** Opens the guide that a person chooses. */
export async function openGuide({ library, language }: Services): Promise<void> {
  const picks = library
    .guides()
    .then((guides) => guides.map(({ id, title }) => ({ id, label: title[language] })));
  const picked = await vscode.window.showQuickPick(picks, {
    placeHolder: vscode.l10n.t('Choose a guide'),
  });
  if (picked) {
    await openPage(guideUri(picked.id, picked.label));
  }
}
