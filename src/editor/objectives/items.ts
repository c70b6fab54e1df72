import * as vscode from 'vscode';
import type { OutlineObjective } from '../../content/compiled.ts';
import {
  shortTitleOf,
  titleOf,
  type Blueprint,
  type Language,
  type Scope,
} from '../../study/blueprint.ts';

/** A row of the objectives view: an id of the blueprint. */
export interface Row {
  readonly id: string;
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** How a row looks and what it offers. */
export function treeItem(
  scope: Scope,
  id: string,
  blueprint: Blueprint,
  language: Language,
): vscode.TreeItem {
  const title = titleOf(scope)[language];
  const short = shortTitleOf(scope)[language];
  const count = blueprint.objectivesIn(id).length;
  const questions = blueprint.objectivesIn(id).reduce((sum, one) => sum + one.questions, 0);
  switch (scope.kind) {
    case 'domain': {
      const { min, max } = scope.domain.weight;
      const weight = vscode.l10n.t('{0}–{1} %', min, max);
      return {
        id,
        label: `${scope.number} ${short}`,
        description: weight,
        contextValue: questions > 0 ? 'domain questions' : 'domain',
        collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
        accessibilityInformation: {
          label: vscode.l10n.t('{0} {1}, {2} of the exam', scope.number, short, weight),
        },
        tooltip: lines(
          title,
          vscode.l10n.t('{0} of the exam', weight),
          vscode.l10n.t('{0} skills, {1} objectives', scope.domain.skills.length, count),
          questionCount(questions),
        ),
      };
    }
    case 'skill':
      return {
        id,
        label: `${scope.number} ${short}`,
        description: `${count}`,
        contextValue: questions > 0 ? 'skill questions' : 'skill',
        collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
        tooltip: lines(title, vscode.l10n.t('{0} objectives', count), questionCount(questions)),
        accessibilityInformation: {
          label: `${scope.number} ${short}, ${vscode.l10n.t('{0} objectives', count)}`,
        },
      };
    case 'objective':
      return objectiveItem(scope.objective, title);
  }
}

function objectiveItem(objective: OutlineObjective, title: string): vscode.TreeItem {
  const { id, questions, cmdlets, hasNotes } = objective;
  const context = [
    'objective',
    ...(hasNotes ? ['notes'] : []),
    ...(questions ? ['questions'] : []),
  ];
  return {
    id,
    label: title,
    iconPath: new vscode.ThemeIcon(hasNotes ? 'book' : 'circle-outline'),
    contextValue: [...context, ...(cmdlets.length > 0 ? ['cmdlets'] : [])].join(' '),
    collapsibleState: vscode.TreeItemCollapsibleState.None,
    // Without it a screen reader would read the whole tooltip at every step.
    accessibilityInformation: { label: `${title}, ${questionCount(questions)}` },
    tooltip: lines(
      title,
      hasNotes
        ? vscode.l10n.t('Notes')
        : vscode.l10n.t('Notes are not written yet; links to Microsoft Learn'),
      questionCount(questions),
      cmdlets.length > 0 && vscode.l10n.t('Cmdlets: {0}', shortList(cmdlets)),
    ),
    command: {
      command: 'ms721.openNotes',
      title: vscode.l10n.t('Open Notes'),
      arguments: [{ id }],
    },
  };
}

const questionCount = (count: number) =>
  count === 0
    ? vscode.l10n.t('No questions yet')
    : count === 1
      ? vscode.l10n.t('1 question')
      : vscode.l10n.t('{0} questions', count);

const SHOWN = 6;

const shortList = (names: readonly string[]) =>
  names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')} …` : names.join(', ');

const lines = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join('\n');
