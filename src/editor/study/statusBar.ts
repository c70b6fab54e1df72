import * as vscode from 'vscode';
import { daysLeft } from '../../study/reviews/examDate.ts';
import type { Study } from '../../study/reviews/study.ts';
import { dueText } from '../objectives/readinessText.ts';
import { questionsDue } from './badge.ts';

/** What is due and the days left, quietly at the right; not there before there is anything to say. */
export class StudyStatus implements vscode.Disposable {
  #item: vscode.StatusBarItem | undefined;

  show({ exam: { due } }: Study, exam: number | undefined): void {
    const left = exam === undefined ? undefined : daysLeft(exam, Date.now());
    const days = left !== undefined && left >= 0 ? daysText(left) : undefined;
    const parts = [...(due > 0 ? [dueText(due)] : []), ...(days === undefined ? [] : [days])];
    if (parts.length === 0) {
      this.dispose();
      return;
    }
    const item = (this.#item ??= createItem());
    item.text = `$(mortar-board) ${parts.join(' · ')}`;
    item.tooltip = [questionsDue(due), ...(days === undefined ? [] : [days])].join('\n');
    item.accessibilityInformation = { label: `MS-721, ${parts.join(', ')}`, role: 'button' };
    item.show();
  }

  dispose(): void {
    this.#item?.dispose();
    this.#item = undefined;
  }
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem(
    'ms721.study',
    vscode.StatusBarAlignment.Right,
    -1000,
  );
  item.name = vscode.l10n.t('MS-721: reviews due');
  item.command = 'ms721.quizDue';
  return item;
}

function daysText(left: number): string {
  switch (left) {
    case 0:
      return vscode.l10n.t('exam today');
    case 1:
      return vscode.l10n.t('1 day to the exam');
    default:
      return vscode.l10n.t('{0} days to the exam', left);
  }
}
