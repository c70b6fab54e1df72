import * as vscode from 'vscode';
import type { Question } from '../../content/schema/question.ts';
import type { NewEvent } from '../../study/log/events.ts';
import { isWritten } from '../../study/grading.ts';
import { drawQuestions, replayQuizzes, unfinishedQuiz, type Quiz } from '../../study/quiz.ts';
import { openSession, type QuizSession } from '../../study/quizSession.ts';
import { isDue, replayCards } from '../../study/reviews/cards.ts';
import { countingEvents } from '../progress/counting.ts';
import type { Services } from '../services.ts';
import { judgeBy } from './judge.ts';
import { DUE } from './present.ts';

/** Begins quizzes and finds those that were begun: the bank and the history, brought together. */
export class Quizzes {
  readonly #services: Services;
  /** What the history is to be told once a proposed quiz is taken, by its id. */
  readonly #proposed = new Map<string, NewEvent<'quiz.started'>>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** All questions that a scope offers, in the order of the blueprint. */
  async questionsIn(scope: string): Promise<readonly Question[]> {
    if (scope === DUE) {
      return this.due();
    }
    const blueprint = await this.#services.blueprint();
    const objectives = blueprint.objectivesIn(scope).filter((one) => one.questions > 0);
    const wanted = new Set(objectives.map((one) => one.id));
    const all = await this.#questionsOf(objectives.map((one) => one.skill));
    return all.filter((question) => wanted.has(question.objective));
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
    const unfinished = await this.unfinished(scope);
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
    const limit = vscode.workspace.getConfiguration('ms721').get('quiz.length', 20);
    const bank = await this.questionsIn(scope);
    const chosen = only ? bank.filter((question) => only.includes(question.id)) : bank;
    const questions = drawQuestions(chosen, only ? 0 : limit, seed);
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

  /** Notes in the history that a proposed quiz is being taken; of one that it knows, nothing. */
  start({ id }: QuizSession): void {
    const started = this.#proposed.get(id);
    if (started) {
      this.#proposed.delete(id);
      this.#services.progress.add<'quiz.started'>(started);
    }
  }

  /** Ids of the questions that are due for review. */
  async due(): Promise<readonly Question[]> {
    const cards = replayCards(await countingEvents(this.#services));
    const now = Date.now();
    const bank = cards.size > 0 ? await this.#bank([...cards.keys()]) : [];
    return bank.filter((question) => {
      const card = cards.get(question.id);
      return card && isDue(card, now, question.changed);
    });
  }

  async #open(quiz: Quiz): Promise<QuizSession> {
    const questions = await this.#bank(quiz.questions);
    const byId = new Map(questions.map((question) => [question.id, question]));
    // The reference is large: read only where there is a command to judge.
    const judge = questions.some(isWritten) ? judgeBy(await this.#services.catalog()) : undefined;
    return openSession(quiz, byId, judge);
  }

  /** The questions with these ids, as far as there are any. */
  async #bank(ids: readonly string[]): Promise<readonly Question[]> {
    const wanted = new Set(ids);
    const all = await this.#questionsOf(ids.map(skillOf));
    return all.filter((question) => wanted.has(question.id));
  }

  /** All questions of skills; of a skill that is not there (any more), none. */
  async #questionsOf(skills: readonly string[]): Promise<readonly Question[]> {
    const blueprint = await this.#services.blueprint();
    const known = [...new Set(skills)].filter((skill) => blueprint.scope(skill)?.kind === 'skill');
    const files = await Promise.all(known.map((skill) => this.#services.library.questions(skill)));
    return files.flat();
  }
}

/** The skill of a question: its id begins with it, as `direct-routing.voice-routes.escape-plus`. */
const skillOf = (id: string) => id.slice(0, id.indexOf('.'));
