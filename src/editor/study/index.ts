import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { DueBadge } from './badge.ts';
import { registerExamDate } from './examDate.ts';
import { openReadiness } from './readinessPage.ts';
import { StudyStatus } from './statusBar.ts';

/** How long after activation the history is read, in milliseconds: until then others have more pressing things to do. */
const SETTLED = 2000;

/** What tells a learner where they stand without being asked: badge, status bar, the date of the exam. */
export function registerStudy(
  services: Services,
  view: vscode.TreeView<unknown>,
  state: vscode.Memento,
): void {
  const shown = [new DueBadge(view), new StudyStatus()];
  const examDate = registerExamDate(services, state);
  const update = async (): Promise<void> => {
    try {
      const study = await services.study.current();
      shown.forEach((one) => one.show(study, services.study.exam));
      await examDate.maybeAsk(study);
    } catch (error) {
      services.log.error('The history could not be read:', error);
    }
  };
  const timer = setTimeout(() => void update(), SETTLED);
  services.own(
    ...shown,
    new vscode.Disposable(() => clearTimeout(timer)),
    services.study.onDidChange(() => void update()),
  );
  services.command('ms721.explainReadiness', async () => {
    await openReadiness();
  });
}
