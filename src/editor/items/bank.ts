import type { Question } from '../../content/schema/question.ts';
import type { Services } from '../services.ts';

/** The question bank, of which only the files that are needed are read. */
export class Bank {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** The questions on an objective, skill or domain, in the order of the blueprint. */
  async inScope(scope: string): Promise<readonly Question[]> {
    const blueprint = await this.#services.blueprint();
    const objectives = blueprint.objectivesIn(scope).filter((one) => one.questions > 0);
    const wanted = new Set(objectives.map((one) => one.id));
    const all = await this.#ofSkills(objectives.map((one) => one.skill));
    return all.filter((question) => wanted.has(question.objective));
  }

  async all(): Promise<readonly Question[]> {
    const blueprint = await this.#services.blueprint();
    const filled = blueprint.objectives.filter((one) => one.questions > 0);
    return this.#ofSkills(filled.map((one) => one.skill));
  }

  /** The questions with these ids, as far as there are any. */
  async withIds(ids: readonly string[]): Promise<readonly Question[]> {
    const wanted = new Set(ids);
    const all = await this.#ofSkills(ids.map(skillOf));
    return all.filter((question) => wanted.has(question.id));
  }

  /** All questions of skills; of a skill that is not there (any more), none. */
  async #ofSkills(skills: readonly string[]): Promise<readonly Question[]> {
    const blueprint = await this.#services.blueprint();
    const known = [...new Set(skills)].filter((skill) => blueprint.scope(skill)?.kind === 'skill');
    const files = await Promise.all(known.map((skill) => this.#services.library.questions(skill)));
    return files.flat();
  }
}

/** The skill of a question: its id begins with it, as `direct-routing.voice-routes.escape-plus`. */
const skillOf = (id: string) => id.slice(0, id.indexOf('.'));
