import * as vscode from 'vscode';
import { fromDashboard } from '../../webview/messages/dashboard.ts';
import { report } from '../errors.ts';
import { loadShell } from '../items/shell.ts';
import { countingEvents } from '../progress/counting.ts';
import type { Services } from '../services.ts';
import { dashboardOf } from './present.ts';

const VIEW_TYPE = 'ms721.dashboard';

/** The dashboard: a panel with pictures of how one stands, which follow the history. */
export function registerDashboard(services: Services): void {
  let current: vscode.WebviewPanel | undefined;
  const adopt = (panel: vscode.WebviewPanel): void => {
    current = panel;
    const show = () =>
      void post(panel, services).catch((error: unknown) => report(error, services.log));
    const changes = services.study.onDidChange(() => panel.visible && show());
    panel.onDidChangeViewState(() => panel.visible && show());
    panel.onDidDispose(() => {
      changes.dispose();
      current = undefined;
    });
    panel.webview.onDidReceiveMessage((message) => receive(message, show, services));
    load(panel, services);
  };
  services.command('ms721.dashboard', () => {
    if (current) {
      current.reveal();
    } else {
      adopt(vscode.window.createWebviewPanel(VIEW_TYPE, title(), vscode.ViewColumn.Active));
    }
  });
  services.own(
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel(panel) {
        current ? panel.dispose() : adopt(panel);
        return Promise.resolve();
      },
    }),
  );
}

const title = () => vscode.l10n.t('Dashboard');

async function post(panel: vscode.WebviewPanel, services: Services): Promise<void> {
  const [blueprint, events, study] = await Promise.all([
    services.blueprint(),
    countingEvents(services),
    services.study.current(),
  ]);
  const moment = { now: Date.now(), exam: services.study.exam };
  const wholeExam = vscode.l10n.t('The whole exam');
  const titles = { blueprint, language: services.language };
  if (panel.visible) {
    await panel.webview.postMessage(dashboardOf({ events, study, moment, wholeExam }, titles));
  }
}

/** A message from the webview; what does not fit its type is logged and changes nothing. */
function receive(message: unknown, show: () => void, services: Services): void {
  const { data, error } = fromDashboard.safeParse(message);
  switch (data?.type) {
    case 'ready':
      show();
      break;
    case 'run':
      void vscode.commands.executeCommand(`ms721.${data.command}`);
      break;
    case 'quiz':
      void vscode.commands.executeCommand('ms721.quiz', data.scope);
      break;
    case undefined:
      services.log.error(`The dashboard sent a message that does not fit: ${error?.message ?? ''}`);
  }
}

function load(panel: vscode.WebviewPanel, services: Services): void {
  panel.title = title();
  panel.iconPath = {
    light: services.file('media', 'quiz-light.svg'),
    dark: services.file('media', 'quiz-dark.svg'),
  };
  loadShell(panel.webview, services, { title: title(), script: 'dashboard.js', place: 'panel' });
}
