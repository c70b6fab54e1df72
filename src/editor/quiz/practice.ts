import * as vscode from 'vscode';
import type { Question } from '../../content/schema/question.ts';
import { shortTitleOf } from '../../study/blueprint.ts';
import { questionsThat, questionsWithCases, type Cases, type Which } from '../../study/practice.ts';
import { HumanError } from '../errors.ts';
import { Bank } from '../items/bank.ts';
import type { Services } from '../services.ts';

/** What a person put together. */
export interface PracticeSet {
  readonly questions: readonly Question[];
  /** How many of them to ask. */
  readonly count: number;
}

/** Lets a person put a practice set together: objectives, which of their questions, case studies or not, how many. */
export async function choosePractice(services: Services): Promise<PracticeSet | undefined> {
  const all = await new Bank(services).all();
  if (all.length === 0) {
    throw new HumanError(vscode.l10n.t('No questions yet'));
  }
  const objectives = await pickObjectives(services, all);
  const own = objectives && all.filter(({ objective }) => objectives.has(objective));
  const which = own && (await pickWhich(services, own));
  const questions = which && (await pickCases(which));
  const count = questions && (await askCount(questions.length));
  return questions && count !== undefined ? { questions, count } : undefined;
}

const title = () => vscode.l10n.t('Practice Set');

async function pickObjectives(
  services: Services,
  all: readonly Question[],
): Promise<ReadonlySet<string> | undefined> {
  const blueprint = await services.blueprint();
  const counts = Map.groupBy(all, ({ objective }) => objective);
  const skills = blueprint.domains.flatMap((domain) => domain.skills.map(({ id }) => id));
  const picks = skills.flatMap((skill): (vscode.QuickPickItem & { id?: string })[] => {
    const filled = blueprint.objectivesOfSkill(skill).filter(({ id }) => counts.has(id));
    const scope = blueprint.scope(skill);
    const label = scope ? shortTitleOf(scope)[services.language] : skill;
    const separator = { label, kind: vscode.QuickPickItemKind.Separator };
    const rows = filled.map((one) => ({
      id: one.id,
      label: one.title[services.language],
      description: `${label} · ${counts.get(one.id)?.length ?? 0}`,
    }));
    return rows.length > 0 ? [separator, ...rows] : [];
  });
  const picked = await vscode.window.showQuickPick(picks, {
    title: title(),
    placeHolder: vscode.l10n.t(
      'Choose objectives; the box at the left of the filter chooses all that are shown',
    ),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked && picked.length > 0 ? new Set(picked.flatMap(({ id }) => id ?? [])) : undefined;
}

/** Of what there is of each kind; a kind without questions is not offered. */
async function pickWhich(
  services: Services,
  questions: readonly Question[],
): Promise<Question[] | undefined> {
  const { cards } = await services.study.current();
  const known = { cards, now: Date.now(), exam: services.study.exam };
  const labels: [Which, string][] = [
    ['all', vscode.l10n.t('All questions')],
    ['missed', vscode.l10n.t('Only those missed last time')],
    ['unseen', vscode.l10n.t('Only those never asked')],
    ['due', vscode.l10n.t('Only those due for review')],
  ];
  return pickKind(
    labels.map(([which, label]) => ({ label, questions: questionsThat(which, questions, known) })),
    vscode.l10n.t('Choose which questions'),
  );
}

/** Asked only where there are questions of both kinds. */
async function pickCases(questions: readonly Question[]): Promise<Question[] | undefined> {
  const cases = questionsWithCases('only', questions).length;
  if (cases === 0 || cases === questions.length) {
    return [...questions];
  }
  const labels: [Cases, string][] = [
    ['with', vscode.l10n.t('With case studies')],
    ['without', vscode.l10n.t('Without case studies')],
    ['only', vscode.l10n.t('Only case studies')],
  ];
  return pickKind(
    labels.map(([kind, label]) => ({ label, questions: questionsWithCases(kind, questions) })),
    vscode.l10n.t('Choose whether to have case studies'),
  );
}

async function pickKind(
  kinds: readonly { readonly label: string; readonly questions: Question[] }[],
  placeHolder: string,
): Promise<Question[] | undefined> {
  const picks = kinds
    .filter(({ questions }) => questions.length > 0)
    .map((kind) => ({ ...kind, description: `${kind.questions.length}` }));
  const picked = await vscode.window.showQuickPick(picks, { title: title(), placeHolder });
  return picked?.questions;
}

async function askCount(available: number): Promise<number | undefined> {
  const usual =
    vscode.workspace.getConfiguration('ms721').get<number>('quiz.length', 20) || available;
  const isCount = (text: string) =>
    /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= available;
  const typed = await vscode.window.showInputBox({
    title: title(),
    prompt: vscode.l10n.t('How many questions, of {0}', available),
    value: `${Math.min(usual, available)}`,
    validateInput: (text) =>
      isCount(text) ? undefined : vscode.l10n.t('A number from 1 to {0}', available),
  });
  return typed === undefined ? undefined : Number(typed);
}
