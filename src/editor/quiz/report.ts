import * as vscode from 'vscode';
import type { QuizSession } from '../../study/quizSession.ts';
import type { Services } from '../services.ts';

/** Copies a text that tells whoever keeps the questions which one is meant, and says so. */
export async function copyReport(
  id: string,
  session: QuizSession,
  services: Services,
): Promise<void> {
  const item = session.items.find(({ question }) => question.id === id);
  if (!item) {
    return;
  }
  const { question, answer } = item;
  const text = [
    `Question: ${question.id}`,
    `Source: ${question.source} (checked ${question.checked})`,
    `Extension: ${services.version}`,
    ...(answer ? [`Answered: ${JSON.stringify(answer.response)}`] : []),
    '',
    question.stem.trim(),
    '',
    'What is wrong, and where Microsoft’s documentation says so:',
    '',
  ].join('\n');
  await vscode.env.clipboard.writeText(text);
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'A report on “{0}” is in the clipboard. Paste it where you got this extension, and add what is wrong.',
      question.id,
    ),
  );
}
