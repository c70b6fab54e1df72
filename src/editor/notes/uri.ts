import * as vscode from 'vscode';

export const NOTES_SCHEME = 'ms721-notes';

/** `ms721-notes:/<objective>/<title>.md`: the title makes the editor's tab readable. */
export function notesUri(objective: string, title: string): vscode.Uri {
  const name = title.replace(/[\\/:*?"<>|#%]+/g, ' ').trim();
  return vscode.Uri.from({ scheme: NOTES_SCHEME, path: `/${objective}/${name}.md` });
}

/** The objective whose notes an address shows. */
export const objectiveOfNotes = (uri: vscode.Uri): string | undefined =>
  uri.scheme === NOTES_SCHEME ? uri.path.split('/')[1] : undefined;
