import type { Question } from '../../content/schema/question.ts';

/**
 * How the types of questions are mixed. Microsoft names the types and keeps their shares to itself, so these are ours:
 * mostly choices, some of each other kind.
 * https://learn.microsoft.com/credentials/certifications/exam-duration-exam-experience
 */
const MIX: Readonly<Record<Question['type'], number>> = {
  single: 0.4,
  multiple: 0.2,
  statements: 0.12,
  order: 0.08,
  match: 0.08,
  command: 0.12,
};

/** Picks questions one by one, each time the one that the picked ones lack most. */
export class Picker {
  readonly picked: Question[] = [];
  readonly #asked: ReadonlyMap<string, number>;
  readonly #objectives = new Map<string, number>();
  readonly #types = new Map<string, number>();

  /** @param asked how often each question was asked before, by its id */
  constructor(asked: ReadonlyMap<string, number>) {
    this.#asked = asked;
  }

  take(question: Question): void {
    this.picked.push(question);
    raise(this.#objectives, question.objective);
    raise(this.#types, question.type);
  }

  /** Picks so many of the candidates, or all; of equal ones those that stand first. */
  pick(count: number, candidates: readonly Question[]): void {
    const left = new Set(candidates);
    for (let turn = 0; turn < count && left.size > 0; turn++) {
      const best = [...left].reduce((one, other) => (this.#compare(other, one) < 0 ? other : one));
      left.delete(best);
      this.take(best);
    }
  }

  /** Objectives take turns, then what was asked least goes first, then the type of which most is lacking. */
  #compare(a: Question, b: Question): number {
    const turns = (one: Question) => this.#objectives.get(one.objective) ?? 0;
    const asked = (one: Question) => this.#asked.get(one.id) ?? 0;
    return turns(a) - turns(b) || asked(a) - asked(b) || this.#lack(b) - this.#lack(a);
  }

  #lack({ type }: Question): number {
    return MIX[type] - (this.#types.get(type) ?? 0) / Math.max(1, this.picked.length);
  }
}

const raise = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
