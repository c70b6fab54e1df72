import * as vscode from 'vscode';
import type { Question } from '../../content/schema/question.ts';
import { drawQuestions, replayQuizzes, unfinishedQuiz, type Quiz } from '../../study/quiz.ts';
import { openSession, type QuizSession } from '../../study/quizSession.ts';
import { countingEvents } from '../progress/counting.ts';
import type { Services } from '../services.ts';

/** Begins quizzes and finds those that were begun: the bank and the history, brought together. */
export class Quizzes {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** All questions that a scope offers, in the order of the blueprint. */
  async questionsIn(scope: string): Promise<readonly Question[]> {
    const blueprint = await this.#services.blueprint();
    const objectives = blueprint.objectivesIn(scope).filter((one) => one.questions > 0);
    const skills = [...new Set(objectives.map((one) => one.skill))];
    const files = await Promise.all(skills.map((skill) => this.#services.library.questions(skill)));
    const wanted = new Set(objectives.map((one) => one.id));
    return files.flat().filter((question) => wanted.has(question.objective));
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

  /**
   * Begins a quiz.
   * @param only the questions to ask; absent: as many of the scope's as the settings say
   */
  async begin(scope: string, only?: readonly string[]): Promise<QuizSession> {
    const seed = crypto.randomUUID();
    const limit = vscode.workspace.getConfiguration('ms721').get('quiz.length', 20);
    const bank = await this.questionsIn(scope);
    const chosen = only ? bank.filter((question) => only.includes(question.id)) : bank;
    const questions = drawQuestions(chosen, only ? 0 : limit, seed);
    const quiz = crypto.randomUUID();
    const { at } = this.#services.progress.add<'quiz.started'>({
      type: 'quiz.started',
      quiz,
      scope,
      questions,
      seed,
    });
    return this.#open({
      id: quiz,
      scope,
      seed,
      questions,
      answers: new Map(),
      startedAt: at,
      ended: false,
    });
  }

  async #open(quiz: Quiz): Promise<QuizSession> {
    const questions = await this.questionsIn(quiz.scope);
    return openSession(quiz, new Map(questions.map((question) => [question.id, question])));
  }
}
