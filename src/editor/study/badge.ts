import * as vscode from 'vscode';
import type { Study } from '../../study/reviews/study.ts';

/** How many questions are due, on the icon in the activity bar. */
export class DueBadge implements vscode.Disposable {
  readonly #view: vscode.TreeView<unknown>;

  constructor(view: vscode.TreeView<unknown>) {
    this.#view = view;
  }

  show({ exam: { due } }: Study): void {
    this.#view.badge = due > 0 ? { value: due, tooltip: questionsDue(due) } : undefined;
  }

  dispose(): void {
    this.#view.badge = undefined;
  }
}

export const questionsDue = (due: number): string =>
  due === 1
    ? vscode.l10n.t('1 question is due for review')
    : vscode.l10n.t('{0} questions are due for review', due);
