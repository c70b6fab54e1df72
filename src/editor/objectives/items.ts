import * as vscode from 'vscode';
import type { OutlineObjective } from '../../content/compiled.ts';
import {
  shortTitleOf,
  titleOf,
  type Blueprint,
  type Language,
  type Scope,
} from '../../study/blueprint.ts';

import type { Readiness } from '../../study/reviews/readiness.ts';
import type { Study } from '../../study/reviews/study.ts';
import { levelIcon, readinessLines, readinessText, spokenReadiness } from './readinessText.ts';

/** A row of the objectives view: an id of the blueprint. */
export interface Row {
  readonly id: string;
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

export interface RowContext {
  readonly blueprint: Blueprint;
  readonly language: Language;
  /** How the learner stands; absent where the history cannot be read. */
  readonly study?: Study | undefined;
}

const NOTHING_KNOWN: Readiness = { low: 0, high: 1, asked: 0, total: 0, due: 0 };

/** How a row looks and what it offers. */
export function treeItem(
  scope: Scope,
  id: string,
  { blueprint, language, study }: RowContext,
): vscode.TreeItem {
  const readiness = study?.readiness.get(id) ?? NOTHING_KNOWN;
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
        description: readinessText(readiness, true) ?? weight,
        contextValue: questions > 0 ? 'domain questions' : 'domain',
        collapsibleState: vscode.TreeItemCollapsibleState.Expanded,
        accessibilityInformation: {
          label: spoken(
            vscode.l10n.t('{0} {1}, {2} of the exam', scope.number, short, weight),
            readiness,
          ),
        },
        tooltip: lines(
          title,
          vscode.l10n.t('{0} of the exam', weight),
          vscode.l10n.t('{0} skills, {1} objectives', scope.domain.skills.length, count),
          questionCount(questions),
          ...readinessLines(readiness),
        ),
      };
    }
    case 'skill':
      return {
        id,
        label: `${scope.number} ${short}`,
        description: readinessText(readiness, true) ?? `${count}`,
        contextValue: questions > 0 ? 'skill questions' : 'skill',
        collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
        tooltip: lines(
          title,
          vscode.l10n.t('{0} objectives', count),
          questionCount(questions),
          ...readinessLines(readiness),
        ),
        accessibilityInformation: {
          label: spoken(
            `${scope.number} ${short}, ${vscode.l10n.t('{0} objectives', count)}`,
            readiness,
          ),
        },
      };
    case 'objective':
      return objectiveItem(scope.objective, title, readiness);
    case 'group':
      return groupItem(scope, questions, readiness, language);
  }
}

/** A week or a module; one that is for mock exams has nothing below it, and begins one. */
function groupItem(
  { group, number }: Extract<Scope, { kind: 'group' }>,
  questions: number,
  readiness: Readiness,
  language: Language,
): vscode.TreeItem {
  const { id, exam, objectives } = group;
  const name = id.startsWith('week.')
    ? vscode.l10n.t('Week {0}: {1}', number, group.title[language])
    : vscode.l10n.t('Module {0}: {1}', number, group.title[language]);
  const count = vscode.l10n.t('{0} objectives', objectives.length);
  if (exam) {
    return {
      id,
      label: name,
      iconPath: new vscode.ThemeIcon('mortar-board'),
      contextValue: 'group exam',
      collapsibleState: vscode.TreeItemCollapsibleState.None,
      command: { command: 'ms721.exam', title: vscode.l10n.t('Mock exam') },
    };
  }
  return {
    id,
    label: name,
    description: readinessText(readiness, true) ?? `${objectives.length}`,
    contextValue: questions > 0 ? 'group questions' : 'group',
    collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
    tooltip: lines(name, count, questionCount(questions), ...readinessLines(readiness)),
    accessibilityInformation: { label: spoken(`${name}, ${count}`, readiness) },
  };
}

function objectiveItem(
  objective: OutlineObjective,
  title: string,
  readiness: Readiness,
): vscode.TreeItem {
  const description = readinessText(readiness, false);
  const { id, questions, cmdlets, snippets, hasNotes } = objective;
  const context = [
    'objective',
    ...(hasNotes ? ['notes'] : []),
    ...(questions ? ['questions'] : []),
  ];
  return {
    id,
    label: title,
    ...(description !== undefined && { description }),
    iconPath: levelIcon(readiness) ?? new vscode.ThemeIcon(hasNotes ? 'book' : 'circle-outline'),
    contextValue: [
      ...context,
      ...(cmdlets.length > 0 ? ['cmdlets'] : []),
      ...(snippets.length > 0 ? ['scripts'] : []),
    ].join(' '),
    collapsibleState: vscode.TreeItemCollapsibleState.None,
    // Without it a screen reader would read the whole tooltip at every step.
    accessibilityInformation: { label: spoken(`${title}, ${questionCount(questions)}`, readiness) },
    tooltip: lines(
      title,
      hasNotes
        ? vscode.l10n.t('Notes')
        : vscode.l10n.t('Notes are not written yet; links to Microsoft Learn'),
      questionCount(questions),
      cmdlets.length > 0 && vscode.l10n.t('Cmdlets: {0}', shortList(cmdlets)),
      ...readinessLines(readiness),
    ),
    command: {
      command: 'ms721.openNotes',
      title: vscode.l10n.t('Open Notes'),
      arguments: [{ id }],
    },
  };
}

const spoken = (label: string, readiness: Readiness) =>
  [label, spokenReadiness(readiness)].filter(Boolean).join(', ');

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
