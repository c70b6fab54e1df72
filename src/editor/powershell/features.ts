import * as vscode from 'vscode';
import type { Span } from '../../powershell/syntax.ts';

/** Features that a person can switch off; each is a setting of the same name. */
export type Feature = 'hover' | 'completion' | 'completion.snippets' | 'signatureHelp';

export const isEnabled = (feature: Feature, document: vscode.TextDocument): boolean =>
  vscode.workspace.getConfiguration('ms721', document).get(`${feature}.enabled`, true);

export const rangeOf = (document: vscode.TextDocument, span: Span): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

/** Markdown that may show codicons and run these commands of the extension. */
export function markdownOf(text: string, ...commands: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text, true);
  markdown.isTrusted = { enabledCommands: commands };
  return markdown;
}
