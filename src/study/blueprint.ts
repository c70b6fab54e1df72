import type { Outline, OutlineObjective, PlanGroup } from '../content/compiled.ts';
import type { Domain, Exam, Skill } from '../content/schema/exam.ts';
import type { Title } from '../content/schema/text.ts';

/** The languages that content titles exist in. */
export type Language = 'en' | 'fr';

/** The language of titles for a display language of VS Code, as `fr` or `fr-ca`. */
export const titleLanguage = (displayLanguage: string): Language =>
  /^fr\b/i.test(displayLanguage) ? 'fr' : 'en';

/** A part of the exam's outline that can be studied as a whole. */
export type Scope =
  | { readonly kind: 'domain'; readonly domain: Domain; readonly number: string }
  | { readonly kind: 'skill'; readonly skill: Skill; readonly number: string }
  | { readonly kind: 'objective'; readonly objective: OutlineObjective }
  /** A week or a module of the plan. */
  | { readonly kind: 'group'; readonly group: PlanGroup; readonly number: string };

/** The outline of the exam: domains, their skills, their objectives, each found by its id. */
export class Blueprint {
  readonly #outline: Outline;
  readonly #changed: ReadonlyMap<string, string>;
  readonly #scopes = new Map<string, Scope>();
  readonly #bySkill = new Map<string, OutlineObjective[]>();

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#changed = new Map(Object.entries(outline.changed));
    for (const [d, domain] of outline.exam.domains.entries()) {
      this.#scopes.set(domain.id, { kind: 'domain', domain, number: `${d + 1}` });
      for (const [s, skill] of domain.skills.entries()) {
        this.#scopes.set(skill.id, { kind: 'skill', skill, number: `${d + 1}.${s + 1}` });
        this.#bySkill.set(skill.id, []);
      }
    }
    for (const groups of [outline.plan.weeks, outline.plan.modules]) {
      for (const [g, group] of groups.entries()) {
        this.#scopes.set(group.id, { kind: 'group', group, number: `${g + 1}` });
      }
    }
    for (const objective of outline.objectives) {
      this.#scopes.set(objective.id, { kind: 'objective', objective });
      this.#bySkill.get(objective.skill)?.push(objective);
    }
  }

  /** The facts of the exam. */
  get exam(): Exam {
    return this.#outline.exam;
  }

  get domains(): readonly Domain[] {
    return this.#outline.exam.domains;
  }

  /** The weeks of the plan. */
  get weeks(): readonly PlanGroup[] {
    return this.#outline.plan.weeks;
  }

  /** The modules of the plan. */
  get modules(): readonly PlanGroup[] {
    return this.#outline.plan.modules;
  }

  /** The day of this version of the outline, `YYYY-MM-DD`. */
  get version(): string {
    return this.#outline.exam.blueprint;
  }

  /** The day on which the meaning of a question last changed, `YYYY-MM-DD`, by its id. */
  get changed(): ReadonlyMap<string, string> {
    return this.#changed;
  }

  get objectives(): readonly OutlineObjective[] {
    return this.#outline.objectives;
  }

  scope(id: string): Scope | undefined {
    return this.#scopes.get(id);
  }

  objective(id: string): OutlineObjective | undefined {
    const scope = this.#scopes.get(id);
    return scope?.kind === 'objective' ? scope.objective : undefined;
  }

  objectivesOfSkill(skill: string): readonly OutlineObjective[] {
    return this.#bySkill.get(skill) ?? [];
  }

  /** The objectives that a scope covers, in the outline's order; none for an unknown id. */
  objectivesIn(id: string): readonly OutlineObjective[] {
    const scope = this.#scopes.get(id);
    switch (scope?.kind) {
      case 'domain':
        return scope.domain.skills.flatMap((skill) => this.objectivesOfSkill(skill.id));
      case 'skill':
        return this.objectivesOfSkill(id);
      case 'objective':
        return [scope.objective];
      case 'group':
        return scope.group.objectives.flatMap((one) => this.objective(one) ?? []);
      case undefined:
        return [];
    }
  }

  /** The objectives that use a cmdlet. */
  objectivesUsing(cmdlet: string): readonly OutlineObjective[] {
    const name = cmdlet.toLowerCase();
    return this.objectives.filter((one) => one.cmdlets.some((used) => used.toLowerCase() === name));
  }
}

export function titleOf(scope: Scope): Title {
  switch (scope.kind) {
    case 'domain':
      return scope.domain.title;
    case 'skill':
      return scope.skill.title;
    case 'objective':
      return scope.objective.title;
    case 'group':
      return scope.group.title;
  }
}

/** The title in the few words that fit a sidebar or a tab. */
export function shortTitleOf(scope: Scope): Title {
  switch (scope.kind) {
    case 'domain':
      return scope.domain.short;
    case 'skill':
      return scope.skill.short;
    case 'objective':
      return scope.objective.title;
    case 'group':
      return scope.group.title;
  }
}
