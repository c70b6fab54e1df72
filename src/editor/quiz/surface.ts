import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { loadShell } from '../items/shell.ts';

/** Where a quiz is shown: a panel beside the editor, or the view below the objectives. */
export interface Surface {
  readonly webview: vscode.Webview;
  /** Whether the keyboard is meant for it. */
  readonly active: boolean;
  setTitle(title: string): void;
  reveal(): void;
  /** Puts the quiz away. */
  close(): void;
  onDidClose(listener: () => void): vscode.Disposable;
}

export function panelSurface(panel: vscode.WebviewPanel, services: Services): Surface {
  panel.iconPath = {
    light: services.file('media', 'quiz-light.svg'),
    dark: services.file('media', 'quiz-dark.svg'),
  };
  load(panel.webview, services, 'panel');
  return {
    webview: panel.webview,
    get active() {
      return panel.active;
    },
    setTitle: (title) => {
      panel.title = vscode.l10n.t('Quiz: {0}', title);
    },
    reveal: () => panel.reveal(),
    close: () => {
      panel.dispose();
    },
    onDidClose: (listener) => panel.onDidDispose(listener),
  };
}

/** @param onPutAway what the view shows instead of a quiz that is put away */
export function viewSurface(
  view: vscode.WebviewView,
  services: Services,
  onPutAway: () => void,
): Surface {
  load(view.webview, services, 'sidebar');
  return {
    webview: view.webview,
    // A view shows what is selected elsewhere: it must not draw the keyboard from there.
    active: false,
    setTitle: (title) => {
      view.description = title;
    },
    reveal: () => view.show(true),
    close: onPutAway,
    onDidClose: (listener) => view.onDidDispose(listener),
  };
}

const load = (webview: vscode.Webview, services: Services, place: 'panel' | 'sidebar') =>
  loadShell(webview, services, { title: vscode.l10n.t('Quiz'), script: 'quiz.js', place });
