import type { Blueprint } from '../blueprint.ts';
import type { StudyEvent } from '../log/events.ts';
import { replayCards, type Card } from './cards.ts';
import { isDueToday } from './plan.ts';
import { readinessOf, together, weighted, type Readiness } from './readiness.ts';
import { domainWeight } from './weights.ts';

/** How a learner stands: all of it derived from the history. */
export interface Study {
  /** By question id. */
  readonly cards: ReadonlyMap<string, Card>;
  /** By id of the objective, skill or domain, or of the week or module. */
  readonly readiness: ReadonlyMap<string, Readiness>;
  /** For the exam as a whole, by the weights of its domains. */
  readonly exam: Readiness;
  /** How many answers the history holds. */
  readonly answers: number;
  /** How many quizzes were taken to their end. */
  readonly finished: number;
}

export interface StudyContext {
  readonly blueprint: Blueprint;
  /** The day on which a question's meaning last changed, `YYYY-MM-DD`, by its id. */
  readonly changed: ReadonlyMap<string, string>;
  /** Cards as another machine knows them, by question id. */
  readonly elsewhere?: ReadonlyMap<string, Card>;
  readonly now: number;
  /** The beginning of the exam's day, where it is known. */
  readonly exam: number | undefined;
}

/** @param events those that count, in the order of the log */
export function studyOf(events: readonly StudyEvent[], context: StudyContext): Study {
  const { blueprint, now, exam } = context;
  const cards = replayCards(events, context.elsewhere);
  const at = exam !== undefined && exam > now ? exam : now;
  const readiness = new Map<string, Readiness>();
  const asked = Map.groupBy(cards.values(), ({ objective }) => objective);
  for (const { id, questions } of blueprint.objectives) {
    const own = asked.get(id) ?? [];
    const due = own.filter((card) =>
      isDueToday(card, { now, exam, changed: context.changed.get(card.question) }),
    ).length;
    readiness.set(id, readinessOf({ total: questions, cards: own, due }, at));
  }
  const groups = [...blueprint.weeks, ...blueprint.modules];
  const parts = blueprint.domains.flatMap((domain) => [...domain.skills, domain]);
  for (const { id } of [...parts, ...groups]) {
    const within = blueprint.objectivesIn(id).flatMap((one) => readiness.get(one.id) ?? []);
    readiness.set(id, together(within));
  }
  const domains = blueprint.domains.flatMap((domain) => {
    const part = readiness.get(domain.id);
    return part ? [[part, domainWeight(domain)] as const] : [];
  });
  const count = (wanted: StudyEvent['type']) => events.filter(({ type }) => type === wanted).length;
  const [answers, finished] = [count('answered'), count('quiz.ended')];
  return { cards, readiness, exam: weighted(domains), answers, finished };
}
