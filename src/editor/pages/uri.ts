import * as vscode from 'vscode';
import { pagePath } from '../../language/pagePath.ts';

/** The scheme of the extension's own pages: notes and the cmdlet reference, in one so that they can link to each other. */
export const PAGE_SCHEME = 'ms721';

/** What a page shows. */
export type Page =
  | { readonly kind: 'notes'; readonly objective: string }
  | { readonly kind: 'cmdlet'; readonly cmdlet: string }
  | { readonly kind: 'scenario' | 'guide'; readonly id: string }
  | { readonly kind: 'readiness' };

/** `ms721:/notes/<objective>/<title>.md`: the title makes the editor's tab readable. */
export const notesUri = (objective: string, title: string): vscode.Uri =>
  vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${pagePath.notes(objective, title)}` });

/** `ms721:/cmdlets/<module>/<cmdlet>.md`, as deep as notes are, so that one relative link fits both. */
export const cmdletUri = (cmdlet: string): vscode.Uri =>
  vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${pagePath.cmdlet(cmdlet)}` });

/** `ms721:/scripts/<id>/<title>.md` */
export const scenarioUri = (id: string, title: string): vscode.Uri =>
  vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${pagePath.scenario(id, title)}` });

/** `ms721:/guides/<id>/<title>.md` */
export const guideUri = (id: string, title: string): vscode.Uri =>
  vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${pagePath.guide(id, title)}` });

/** `ms721:/readiness/<time>/<title>.md` */
export const readinessUri = (title: string, asOf: number): vscode.Uri =>
  vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${pagePath.readiness(title, asOf)}` });

/** VS Code's own Markdown preview, as an editor: one that the next page replaces unless it is pinned. */
const PREVIEW = 'vscode.markdown.preview.editor';

export const openPage = (
  uri: vscode.Uri,
  viewColumn = vscode.ViewColumn.Active,
): Thenable<unknown> =>
  vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW, { preview: true, viewColumn });

export function pageOf(uri: vscode.Uri): Page | undefined {
  const [, kind, group = '', name = ''] = uri.scheme === PAGE_SCHEME ? uri.path.split('/') : [];
  switch (kind) {
    case 'notes':
      return { kind, objective: group };
    case 'cmdlets':
      return { kind: 'cmdlet', cmdlet: name.replace(/\.md$/, '') };
    case 'scripts':
      return { kind: 'scenario', id: group };
    case 'guides':
      return { kind: 'guide', id: group };
    case 'readiness':
      return { kind };
    default:
      return undefined;
  }
}

/** The objective whose notes an address shows. */
export function objectiveOfNotes(uri: vscode.Uri): string | undefined {
  const page = pageOf(uri);
  return page?.kind === 'notes' ? page.objective : undefined;
}
