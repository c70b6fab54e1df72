import * as vscode from 'vscode';
import { examState } from '../../webview/messages/exam.ts';
import { report } from '../errors.ts';
import { loadShell } from '../items/shell.ts';
import type { Services } from '../services.ts';
import { ExamController } from './controller.ts';
import { Exams } from './exams.ts';

const VIEW_TYPE = 'ms721.exam';

/** The mock exam, in a panel of its own. */
export function registerExam(services: Services): void {
  const exams = new Exams(services);
  let current: ExamController | undefined;

  const adopt = async (panel: vscode.WebviewPanel): Promise<ExamController> => {
    const titles = { blueprint: await services.blueprint(), language: services.language };
    const controller = new ExamController(panel, services, exams, titles);
    current = controller;
    panel.onDidDispose(() => {
      current = current === controller ? undefined : current;
    });
    load(panel, services);
    return controller;
  };

  // One after the other, so that a double click finds the panel that the first click opened.
  let opening: Promise<void> = Promise.resolve();
  const queue = (run: () => Promise<void>): Promise<void> => {
    const done = opening.then(run);
    opening = done.catch(() => undefined);
    return done;
  };

  services.command('ms721.exam', () =>
    queue(async () => {
      if (current) {
        current.reveal();
        return;
      }
      const panel = vscode.window.createWebviewPanel(VIEW_TYPE, title(), vscode.ViewColumn.Active);
      await (await adopt(panel)).open();
    }),
  );

  services.own(
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state) {
        try {
          await queue(async () => {
            if (current) {
              panel.dispose();
              return;
            }
            const known = examState.safeParse(state);
            await (await adopt(panel)).restore(known.data?.exam);
          });
        } catch (error) {
          report(error, services.log);
        }
      },
    }),
  );
}

const title = () => vscode.l10n.t('Mock exam');

function load(panel: vscode.WebviewPanel, services: Services): void {
  panel.title = title();
  panel.iconPath = {
    light: services.file('media', 'quiz-light.svg'),
    dark: services.file('media', 'quiz-dark.svg'),
  };
  loadShell(panel.webview, services, { title: title(), script: 'exam.js', place: 'panel' });
}
