import * as vscode from 'vscode';
import { readinessPage } from '../../language/readinessPage.ts';
import { openPage, readinessUri } from '../pages/uri.ts';
import type { Services } from '../services.ts';

/** Opens the page that says how ready one is, and by what rule. */
export const openReadiness = (): Thenable<unknown> =>
  openPage(readinessUri(vscode.l10n.t('Readiness'), Date.now()));

/** The page, as things stand. */
export async function readReadiness(services: Services): Promise<string> {
  const [blueprint, study] = await Promise.all([services.blueprint(), services.study.current()]);
  return readinessPage(study, { blueprint, language: services.language });
}
