import * as vscode from 'vscode';
import { daysLeft, parseExamDate } from '../../study/reviews/examDate.ts';
import type { Study } from '../../study/reviews/study.ts';
import type { Services } from '../services.ts';

/** So many answers tell that someone is studying. */
const ANSWERS = 10;

/** In the global state, once the date was asked for. */
const ASKED = 'ms721.examDateAsked';

/** The date of the exam: a command to set it, and one question about it, ever. */
export function registerExamDate(services: Services, state: vscode.Memento): ExamDate {
  services.command('ms721.setExamDate', setExamDate);
  return new ExamDate(services, state);
}

export class ExamDate {
  readonly #services: Services;
  readonly #state: vscode.Memento;

  constructor(services: Services, state: vscode.Memento) {
    this.#services = services;
    this.#state = state;
  }

  /** Asks for the date of someone who studies, at the end of a quiz; once on this machine, whatever the answer. */
  async maybeAsk({ answers, finished }: Study): Promise<void> {
    const { exam } = this.#services.study;
    if (
      answers < ANSWERS ||
      finished === 0 ||
      exam !== undefined ||
      this.#state.get<boolean>(ASKED, false)
    ) {
      return;
    }
    await this.#state.update(ASKED, true);
    const set = vscode.l10n.t('Set Exam Date');
    const question = vscode.l10n.t(
      'When is your exam? With its date, what matters most by then is asked first.',
    );
    // Nobody waits for the answer.
    void vscode.window
      .showInformationMessage(question, set, vscode.l10n.t('Don’t Ask Again'))
      .then((choice) => choice === set && vscode.commands.executeCommand('ms721.setExamDate'));
  }
}

async function setExamDate(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('ms721');
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set Exam Date'),
    prompt: vscode.l10n.t('The day of your exam, as 2027-01-31; empty for none'),
    value: settings.get('examDate', ''),
    validateInput: (text) => problemOf(text.trim()),
  });
  if (typed !== undefined) {
    const value = typed.trim() === '' ? undefined : typed.trim();
    await settings.update('examDate', value, vscode.ConfigurationTarget.Global);
  }
}

function problemOf(text: string): string | undefined {
  if (text === '') {
    return undefined;
  }
  const exam = parseExamDate(text);
  if (exam === undefined) {
    return vscode.l10n.t('A date is written year-month-day: 2027-01-31');
  }
  return daysLeft(exam, Date.now()) < 0 ? vscode.l10n.t('This day has passed') : undefined;
}
