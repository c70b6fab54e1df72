import * as vscode from 'vscode';
import type { Question } from '../../content/schema/question.ts';
import type { Response } from '../../study/grading.ts';
import type { Services } from '../services.ts';

/** Copies a text that tells whoever keeps the questions which one is meant, and says so. */
export async function copyReport(
  question: Question,
  response: Response | undefined,
  services: Services,
): Promise<void> {
  const text = [
    `Question: ${question.id}`,
    `Source: ${question.source} (checked ${question.checked})`,
    `Extension: ${services.version}`,
    ...(response === undefined ? [] : [`Answered: ${JSON.stringify(response)}`]),
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
