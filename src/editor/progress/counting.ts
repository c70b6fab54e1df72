import { effective, EVERYTHING } from '../../study/log/effective.ts';
import { answersIn, type Answered, type StudyEvent } from '../../study/log/events.ts';
import type { Services } from '../services.ts';

/** The events of the history that no reset leaves out. */
export async function countingEvents(services: Services): Promise<readonly StudyEvent[]> {
  const blueprint = await services.blueprint();
  const objectivesIn = (scope: string) => blueprint.objectivesIn(scope).map(({ id }) => id);
  return effective(await services.progress.events(), objectivesIn);
}

/** The answers that a reset of a scope would leave out. */
export async function countingAnswers(
  services: Services,
  scope: string,
): Promise<readonly Answered[]> {
  const answers = answersIn(await countingEvents(services));
  const blueprint = await services.blueprint();
  const covered = new Set(blueprint.objectivesIn(scope).map(({ id }) => id));
  return scope === EVERYTHING ? answers : answers.filter((one) => covered.has(one.objective));
}
