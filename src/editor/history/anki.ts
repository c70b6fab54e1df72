import * as vscode from 'vscode';
import type { AnkiQuestion } from '../../study/anki.ts';
import { answersIn } from '../../study/log/events.ts';
import { HumanError } from '../errors.ts';
import { Bank } from '../items/bank.ts';
import type { Services } from '../services.ts';
import { askWhereToSave, localDay, writeText } from './files.ts';

/** Writes the questions that were ever answered, or all of them, into a text file that Anki imports. */
export async function exportAnki(services: Services): Promise<void> {
  const questions = await pickQuestions(services);
  const file =
    questions &&
    (await askWhereToSave(
      `ms721-anki-${localDay(new Date())}.txt`,
      { [vscode.l10n.t('Text')]: ['txt'] },
      vscode.l10n.t('Export questions to Anki'),
    ));
  if (!file) {
    return;
  }
  // Only here, so that what turns Markdown into HTML is no part of an activation.
  const { ankiFile } = await import('../../study/anki.ts');
  await writeText(file, ankiFile(questions));
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Questions exported: {0}. Import the file in Anki with File > Import.',
      questions.length,
    ),
  );
}

async function pickQuestions(services: Services): Promise<readonly AnkiQuestion[] | undefined> {
  const all = await bank(services);
  const ids = new Set(answersIn(await services.progress.events()).map((one) => one.question));
  const answered = all.filter(({ question }) => ids.has(question.id));
  if (all.length === 0) {
    throw new HumanError(vscode.l10n.t('No questions yet'));
  }
  if (answered.length === 0) {
    return all;
  }
  const picks = [
    { label: vscode.l10n.t('Questions answered so far'), questions: answered },
    { label: vscode.l10n.t('All questions'), questions: all },
  ].map((pick) => ({ ...pick, description: `${pick.questions.length}` }));
  const placeHolder = vscode.l10n.t('Choose the questions to export');
  return (await vscode.window.showQuickPick(picks, { placeHolder }))?.questions;
}

/** All questions with their skills, in the order of the blueprint. */
async function bank(services: Services): Promise<AnkiQuestion[]> {
  const [blueprint, questions] = await Promise.all([
    services.blueprint(),
    new Bank(services).all(),
  ]);
  return questions.map((question) => ({
    question,
    skill: blueprint.objective(question.objective)?.skill ?? '',
  }));
}
