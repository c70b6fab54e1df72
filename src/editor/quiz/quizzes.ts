import * as vscode from 'vscode';
import type { Question } from '../../content/schema/question.ts';
import type { NewEvent } from '../../study/log/events.ts';
import { isWritten } from '../../study/grading.ts';
import { casesTogether, drawQuestions } from '../../study/draw.ts';
import { replayQuizzes, unfinishedQuiz, type Quiz } from '../../study/quiz.ts';
import { openSession, type QuizSession } from '../../study/quizSession.ts';
import { plannedToday } from '../../study/reviews/plan.ts';
import { objectiveWeights } from '../../study/reviews/weights.ts';
import { countingEvents } from '../progress/counting.ts';
import type { Services } from '../services.ts';
import { Bank } from '../items/bank.ts';
import { judgeBy } from '../items/judge.ts';
import { DUE, PRACTICE } from '../titles.ts';

/** Begins quizzes and finds those that were begun: the bank and the history, brought together. */
export class Quizzes {
  readonly #services: Services;
  readonly #bank: Bank;
  /** What the history is to be told once a proposed quiz is taken, by its id. */
  readonly #proposed = new Map<string, NewEvent<'quiz.started'>>();

  constructor(services: Services) {
    this.#services = services;
    this.#bank = new Bank(services);
  }

  /** Whether there is anything to ask on a scope. */
  async offers(scope: string): Promise<boolean> {
    return (scope === DUE ? await this.#today() : await this.#bank.inScope(scope)).length > 0;
  }

  /** The quiz of a scope that was left unfinished, and not reset since. */
  async unfinished(scope: string): Promise<QuizSession | undefined> {
    const quizzes = replayQuizzes(await countingEvents(this.#services));
    const quiz = unfinishedQuiz(quizzes, scope);
    const session = quiz && (await this.#open(quiz));
    return session && session.items.length > 0 ? session : undefined;
  }

  /** Whether a quiz was left out by a reset after it was begun. */
  async wasReset(id: string): Promise<boolean> {
    const events = await countingEvents(this.#services);
    return !events.some((event) => event.type === 'quiz.started' && event.quiz === id);
  }

  /** A quiz that a page still shows, reset or not. */
  async byId(id: string): Promise<QuizSession | undefined> {
    const quizzes = replayQuizzes(await this.#services.progress.events());
    const quiz = quizzes.find((one) => one.id === id);
    return quiz && this.#open(quiz);
  }

  /** The unfinished quiz of a scope, or a new one; nothing where the scope has no questions. */
  async resumeOrPropose(
    scope: string,
  ): Promise<{ session: QuizSession; resumed: boolean } | undefined> {
    // What is due is another matter tomorrow.
    const unfinished = scope === DUE ? undefined : await this.unfinished(scope);
    if (unfinished) {
      return { session: unfinished, resumed: true };
    }
    const session = await this.propose(scope);
    return session.items.length > 0 ? { session, resumed: false } : undefined;
  }

  /**
   * A new quiz, which the history knows nothing of until `start`.
   * @param only the questions to ask; absent: as many of the scope's as the settings say
   */
  async propose(scope: string, only?: readonly string[]): Promise<QuizSession> {
    const seed = crypto.randomUUID();
    const questions = only
      ? drawQuestions(await this.#bank.withIds(only), { seed })
      : await this.#draw(scope, seed);
    const id = crypto.randomUUID();
    const startedAt = Date.now();
    const quiz = { id, scope, seed, questions, answers: new Map(), startedAt, ended: false };
    const session = await this.#open(quiz);
    this.#proposed.set(id, { type: 'quiz.started', quiz: id, scope, questions, seed });
    return session;
  }

  /** A new quiz, noted in the history at once. */
  async begin(scope: string, only?: readonly string[]): Promise<QuizSession> {
    const session = await this.propose(scope, only);
    this.start(session);
    return session;
  }

  /**
   * A new quiz on questions that a person put together, noted at once.
   * @param limit how many of them at most; 0 for all
   */
  async beginPractice(questions: readonly Question[], limit: number): Promise<QuizSession> {
    const { cards } = await this.#services.study.current();
    const seed = crypto.randomUUID();
    const ids = drawQuestions(questions, { limit, seed, cards, now: Date.now() });
    return this.begin(PRACTICE, ids);
  }

  /** The questions on objectives. */
  async on(objectives: readonly string[]): Promise<readonly Question[]> {
    const wanted = await Promise.all(objectives.map((id) => this.#bank.inScope(id)));
    return wanted.flat();
  }

  /** Notes in the history that a proposed quiz is being taken; of one that it knows, nothing. */
  start({ id }: QuizSession): void {
    const started = this.#proposed.get(id);
    if (started) {
      this.#proposed.delete(id);
      this.#services.progress.add<'quiz.started'>(started);
    }
  }

  /** What is to be done today: reviews, and questions to be met for the first time. */
  async toDo(): Promise<{ readonly due: number; readonly fresh: number }> {
    const [{ cards }, today] = await Promise.all([this.#services.study.current(), this.#today()]);
    const due = today.filter((id) => cards.has(id)).length;
    return { due, fresh: today.length - due };
  }

  /** The questions of a new quiz, as many as the settings say. */
  async #draw(scope: string, seed: string): Promise<string[]> {
    const limit = vscode.workspace.getConfiguration('ms721').get<number>('quiz.length', 20);
    if (scope === DUE) {
      const today = await this.#today();
      const first = today.slice(0, limit > 0 ? limit : today.length);
      return casesTogether(await this.#inOrder(first)).map(({ id }) => id);
    }
    const { cards } = await this.#services.study.current();
    return drawQuestions(await this.#bank.inScope(scope), { limit, seed, cards, now: Date.now() });
  }

  /** The questions with these ids, in their order. */
  async #inOrder(ids: readonly string[]): Promise<Question[]> {
    const byId = new Map((await this.#bank.withIds(ids)).map((one) => [one.id, one]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The ids of what the plan has for today. */
  async #today(): Promise<string[]> {
    const { study } = this.#services;
    const [{ cards }, blueprint, bank] = await Promise.all([
      study.current(),
      this.#services.blueprint(),
      this.#bank.all(),
    ]);
    const weights = objectiveWeights(blueprint);
    return plannedToday({ bank, cards, now: Date.now(), exam: study.exam, weights });
  }

  async #open(quiz: Quiz): Promise<QuizSession> {
    const questions = await this.#bank.withIds(quiz.questions);
    const byId = new Map(questions.map((question) => [question.id, question]));
    // The reference is large: read only where there is a command to judge.
    const judge = questions.some(isWritten) ? judgeBy(await this.#services.catalog()) : undefined;
    return openSession(quiz, byId, judge);
  }
}
