/** What to ask next: as it falls due, or, where the date of the exam is known, as it serves that day best. */
import { shuffledIndexes, shareOf } from '../random.ts';
import { DAY, isDue, retrievability, type Card } from './cards.ts';
import { daysLeft, startOfDay } from './examDate.ts';
import { gainOf } from './gain.ts';

/** What the plan must know of a question. */
export interface Planned {
  readonly id: string;
  readonly objective: string;
  /** The day on which its meaning last changed, `YYYY-MM-DD`. */
  readonly changed?: string | undefined;
}

export interface PlanContext {
  /** All questions that may be asked. */
  readonly bank: readonly Planned[];
  /** By question id. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly now: number;
  /** The beginning of the exam's day, where it is known. */
  readonly exam?: number | undefined;
  /** The share of the exam that each objective stands for, 0 to 1, by its id. */
  readonly weights: ReadonlyMap<string, number>;
}

/** What turns and the order of new questions are derived from: the plan is the same however often it is made. */
const SEED = 'plan';

/** How many questions a day are met for the first time, where no exam date says otherwise. */
export const NEW_A_DAY = 20;

/** The last days before the exam, at most: in them each question comes once more. */
const STRETCH = 7;

/** The ids of what is to be asked today, most important first. */
export function plannedToday(context: PlanContext): string[] {
  const { exam, now } = context;
  return exam !== undefined && daysLeft(exam, now) >= 0
    ? towardsExam(context, exam)
    : byMemory(context);
}

/** Plain FSRS: what is due, least remembered first, then what is new. */
function byMemory(context: PlanContext): string[] {
  const { bank, cards, now } = context;
  const due = bank.flatMap((one) => {
    const card = cards.get(one.id);
    return card && isDue(card, now, one.changed) ? [card] : [];
  });
  const recall = new Map(due.map((card) => [card, retrievability(card, now)]));
  due.sort((a, b) => recall.get(a)! - recall.get(b)!);
  return [...due.map((card) => card.question), ...newToday(context, NEW_A_DAY)];
}

/** By how much asking each question raises the expected score: its share of the exam times what is gained by then. */
function towardsExam(context: PlanContext, exam: number): string[] {
  const { bank, cards, now } = context;
  const left = daysLeft(exam, now);
  const unseen = bank.filter(({ id }) => !cards.has(id)).length;
  const fresh = new Set(newToday(context, Math.ceil(unseen / daysForNew(left))));
  const asked = bank.filter((one) => {
    const card = cards.get(one.id);
    return card ? isDueToday(card, { now, exam, changed: one.changed }) : fresh.has(one.id);
  });
  const share = shares(context);
  const value = new Map(
    asked.map((one) => [one.id, share(one) * gainOf(cards.get(one.id), now, exam)]),
  );
  return [...value.keys()].sort((a, b) => value.get(b)! - value.get(a)!);
}

/** Over how many days new questions are spread: not into the last days, which are for what was met. */
const daysForNew = (left: number) => Math.max(1, left - stretchOf(left));

const stretchOf = (left: number) => Math.min(STRETCH, Math.ceil(left / 3));

export interface Today {
  readonly now: number;
  readonly exam: number | undefined;
  /** The day on which the question's meaning last changed, `YYYY-MM-DD`. */
  readonly changed: string | undefined;
}

/** Whether a question that was asked before is to be asked again today. */
export const isDueToday = (card: Card, { now, exam, changed }: Today): boolean =>
  isDue(card, now, changed) || (exam !== undefined && isLastTurn(card, now, exam));

/**
 * Whether a question's turn in the last stretch has come: each has one day of it, so that they do not all come on the
 * last, and comes then unless it was answered within the stretch.
 */
function isLastTurn(card: Card, now: number, exam: number): boolean {
  const left = daysLeft(exam, now);
  const turn = 1 + Math.floor(STRETCH * shareOf(`${SEED}/${card.question}`));
  const begins = startOfDay(exam) - STRETCH * DAY;
  return left >= 0 && left <= turn && card.reviewed < begins;
}

/** Questions never asked: so many a day, those first met today included; the weightiest objectives first, in turn. */
function newToday({ bank, cards, now, weights }: PlanContext, daily: number): string[] {
  const today = startOfDay(now);
  const met = [...cards.values()].filter(({ first }) => first >= today).length;
  const unseen = bank.filter(({ id }) => !cards.has(id));
  const shuffled = shuffledIndexes(unseen.length, SEED).map((index) => unseen[index]!);
  const rounds = new Map<string, number>();
  const placed = shuffled.map((one) => {
    const round = rounds.get(one.objective) ?? 0;
    rounds.set(one.objective, round + 1);
    return { one, round, weight: weights.get(one.objective) ?? 0 };
  });
  placed.sort((a, b) => a.round - b.round || b.weight - a.weight);
  return placed.slice(0, Math.max(0, daily - met)).map(({ one }) => one.id);
}

/** The share of the exam that one question stands for: its objective's, spread over the objective's questions. */
function shares({ bank, weights }: PlanContext): (one: Planned) => number {
  const counts = new Map<string, number>();
  for (const { objective } of bank) {
    counts.set(objective, (counts.get(objective) ?? 0) + 1);
  }
  return ({ objective }) => (weights.get(objective) ?? 0) / (counts.get(objective) ?? 1);
}
