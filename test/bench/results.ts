import type { Outcome } from './children.ts';
import type { ContenderName } from './worker.ts';

/** What all processes together measured. */
export class Results {
  readonly #samples = new Map<string, number[]>();
  readonly #failures = new Map<string, string>();

  add(contender: ContenderName, lines: number, outcome: Outcome): void {
    if (typeof outcome === 'string') {
      this.#failures.set(key(contender, lines), outcome);
      return;
    }
    for (const [row, samples] of Object.entries(outcome)) {
      const id = key(contender, lines, row);
      this.#samples.set(id, [...(this.#samples.get(id) ?? []), ...samples]);
    }
  }

  /** All samples of a cell, none where a contender cannot do it. */
  samples(contender: ContenderName, lines: number, row: string): readonly number[] {
    return this.#samples.get(key(contender, lines, row)) ?? [];
  }

  /** Why a contender's figures of a length are not all there. */
  failure(contender: ContenderName, lines: number): string | undefined {
    return this.#failures.get(key(contender, lines));
  }
}

const key = (...parts: readonly (string | number)[]) => parts.join('\n');
