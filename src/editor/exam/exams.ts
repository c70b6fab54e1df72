import * as vscode from 'vscode';
import { drawExam, type ExamSection } from '../../study/exam/draw.ts';
import { replayExams, unfinishedExam, type Exam } from '../../study/exam/exam.ts';
import { answersOf, openExam, resultsOf, type ExamSession } from '../../study/exam/examSession.ts';
import { isWritten, type Judge } from '../../study/grading.ts';
import { Bank } from '../items/bank.ts';
import { judgeBy } from '../items/judge.ts';
import { countingEvents } from '../progress/counting.ts';
import type { Services } from '../services.ts';

/** Begins mock exams, finds those that were begun, and ends them: the bank and the history, brought together. */
export class Exams {
  readonly #services: Services;
  readonly #bank: Bank;

  constructor(services: Services) {
    this.#services = services;
    this.#bank = new Bank(services);
  }

  async all(): Promise<readonly Exam[]> {
    return replayExams(await countingEvents(this.#services));
  }

  /** The exam that was begun and not ended, with its questions. */
  async unfinished(): Promise<ExamSession | undefined> {
    const exam = unfinishedExam(await this.all());
    return exam && this.open(exam);
  }

  async byId(id: string): Promise<ExamSession | undefined> {
    const exam = (await this.all()).find((one) => one.id === id);
    return exam && this.open(exam);
  }

  /** What an exam that is begun now would ask; drawn anew each time. */
  async draw(): Promise<{ readonly seed: string; readonly sections: ExamSection[] }> {
    const [blueprint, bank, exams] = await Promise.all([
      this.#services.blueprint(),
      this.#bank.all(),
      this.all(),
    ]);
    const asked = new Map<string, number>();
    for (const id of exams.flatMap(({ sections }) => sections.flatMap((one) => one.questions))) {
      asked.set(id, (asked.get(id) ?? 0) + 1);
    }
    const { min, max } = blueprint.exam.questions;
    const wanted = vscode.workspace.getConfiguration('ms721').get<number>('exam.questions', 50);
    const count = Math.min(max, Math.max(min, wanted));
    const seed = crypto.randomUUID();
    return { seed, sections: drawExam({ bank, blueprint, count, seed, asked }) };
  }

  /** A new exam, whose clock runs from now on. */
  async begin(): Promise<ExamSession> {
    const [{ exam: facts }, drawn] = await Promise.all([this.#services.blueprint(), this.draw()]);
    const { progress } = this.#services;
    const id = crypto.randomUUID();
    progress.add<'exam.started'>({
      type: 'exam.started',
      exam: id,
      ...drawn,
      minutes: facts.minutes,
    });
    const session = await this.byId(id);
    if (!session) {
      throw new Error('the exam that was begun is not in the history');
    }
    return session;
  }

  /** Ends an exam and grades it; one that another window has ended meanwhile stays as it is. */
  async end({ exam: { id } }: ExamSession, reason: 'submitted' | 'time'): Promise<ExamSession> {
    const current = await this.byId(id);
    if (!current) {
      throw new Error('the exam that is ended is not in the history');
    }
    if (current.exam.end) {
      return current;
    }
    const judge = await this.judge(current);
    const { progress } = this.#services;
    const results = resultsOf(current, judge);
    progress.add<'exam.ended'>({ type: 'exam.ended', exam: id, reason, results });
    answersOf(current, judge).forEach((answer) => progress.add<'answered'>(answer));
    return (await this.byId(id)) ?? current;
  }

  /** Who judges the commands that an exam has people write; the reference is large, and read only if there are any. */
  async judge({ sections }: ExamSession): Promise<Judge | undefined> {
    const written = sections.flat().some(({ question }) => isWritten(question));
    return written ? judgeBy(await this.#services.catalog()) : undefined;
  }

  async open(exam: Exam): Promise<ExamSession> {
    const questions = await this.#bank.withIds(exam.sections.flatMap((one) => one.questions));
    return openExam(exam, new Map(questions.map((question) => [question.id, question])));
  }
}
