import type { EventOf, StudyEvent } from './events.ts';

/** The scope of a reset of everything. */
export const EVERYTHING = '*';

/** The ids of the objectives that a scope covers; none for an unknown one. */
export type ObjectivesIn = (scope: string) => Iterable<string>;

/**
 * The events that count: without the answers that a reset covers, and without the quizzes of its scope that were begun
 * before it, unless the reset is undone. Mock exams are about everything: only a reset of everything leaves them out.
 * @param events in the order of the merged log, which decides what came before a reset
 */
export function effective(
  events: readonly StudyEvent[],
  objectivesIn: ObjectivesIn,
): readonly StudyEvent[] {
  const undone = undoneResets(events);
  const cleared = new Cleared(objectivesIn);
  const quizzes = new Set<string>();
  // From the end, so that whatever was reset so far was reset later.
  const counting = events.toReversed().filter((event) => {
    if (event.type === 'reset' && !undone.has(event.id)) {
      cleared.add(event.scope);
    } else if (event.type === 'quiz.started' && cleared.hasScope(event.scope)) {
      quizzes.add(event.quiz);
      return false;
    }
    if ('exam' in event) {
      return !cleared.everything;
    }
    return event.type !== 'answered' || !cleared.has(event.objective);
  });
  return counting
    .filter((event) => event.type !== 'quiz.ended' || !quizzes.has(event.quiz))
    .reverse();
}

/** The resets that are not undone: when, and what they cover. */
export function effectiveResets(events: readonly StudyEvent[], objectivesIn: ObjectivesIn) {
  const undone = undoneResets(events);
  return events
    .filter((event) => event.type === 'reset')
    .filter(({ id }) => !undone.has(id))
    .map(({ at, scope }) => {
      const cleared = new Cleared(objectivesIn);
      cleared.add(scope);
      return { at, covers: (objective: string) => cleared.has(objective) };
    });
}

/** The latest reset that is not undone. */
export function latestReset(events: readonly StudyEvent[]): EventOf<'reset'> | undefined {
  const undone = undoneResets(events);
  return events.findLast(
    (event): event is EventOf<'reset'> => event.type === 'reset' && !undone.has(event.id),
  );
}

/** Whatever the times say: a clock that was set back between a reset and its undoing changes nothing. */
const undoneResets = (events: readonly StudyEvent[]) =>
  new Set(events.flatMap((event) => (event.type === 'reset.undone' ? [event.reset] : [])));

/** What resets cover, together. */
class Cleared {
  readonly #objectivesIn: ObjectivesIn;
  readonly #ids = new Set<string>();
  #everything = false;

  constructor(objectivesIn: ObjectivesIn) {
    this.#objectivesIn = objectivesIn;
  }

  get everything(): boolean {
    return this.#everything;
  }

  add(scope: string): void {
    this.#everything ||= scope === EVERYTHING;
    // The id itself too: the blueprint may no longer have the objective.
    for (const id of [scope, ...this.#objectivesIn(scope)]) {
      this.#ids.add(id);
    }
  }

  has(id: string): boolean {
    return this.#everything || this.#ids.has(id);
  }

  /** Whether nothing of a scope is left. */
  hasScope(scope: string): boolean {
    const objectives = [...this.#objectivesIn(scope)];
    return this.has(scope) || (objectives.length > 0 && objectives.every((id) => this.has(id)));
  }
}
