import * as vscode from 'vscode';
import { titleOf, type Blueprint, type Language } from '../study/blueprint.ts';
import type { ObjectiveRef } from '../webview/messages/item.ts';

export interface Titles {
  readonly blueprint: Blueprint;
  readonly language: Language;
}

/** Stand for what is due for review, and for a practice set, where a quiz's scope is told. */
export const DUE = 'due';
export const PRACTICE = 'practice';

export function scopeTitle(scope: string, { blueprint, language }: Titles): string {
  if (scope === DUE) {
    return vscode.l10n.t('Due for review');
  }
  if (scope === PRACTICE) {
    return vscode.l10n.t('Practice set');
  }
  const found = blueprint.scope(scope);
  return found ? titleOf(found)[language] : scope;
}

export const objectiveRef = (id: string, titles: Titles): ObjectiveRef => ({
  id,
  title: scopeTitle(id, titles),
});
