import { createEmptyCard, fsrs, Rating, type Card as Memory, type Grade } from 'ts-fsrs';
import type { Answered, StudyEvent } from '../log/events.ts';

/** How well a question was known, on the scale of the scheduler. */
export type ReviewRating = Answered['rating'];

export const DAY = 86_400_000;

/** The share of due cards that a learner is to know still, where no exam date says otherwise. */
export const RETENTION = 0.9;

/**
 * FSRS-6 with its published parameters. Without steps of minutes: a question comes back on another day, and what was
 * missed in a sitting is offered at its end. Without fuzz: the same history gives the same plan.
 */
const scheduler = fsrs({
  request_retention: RETENTION,
  enable_short_term: false,
  enable_fuzz: false,
});

const grades: Readonly<Record<ReviewRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** What is known of a learner's memory of one question. Derived from the log, never stored. */
export interface Card {
  readonly question: string;
  readonly objective: string;
  /** When it is to be asked again; milliseconds since 1970-01-01 UTC. */
  readonly due: number;
  /** When it was last answered, in the same unit. */
  readonly reviewed: number;
  /** Days until the probability of knowing it has fallen to 90 %. */
  readonly stability: number;
  /** When it was first answered. */
  readonly first: number;
  readonly answers: number;
  /** How often it was answered rightly. */
  readonly right: number;
  readonly lastCorrect: boolean;
  readonly memory: Memory;
}

/**
 * The cards of all questions ever answered, by question id.
 * @param events in the order of the log
 * @param elsewhere cards as another machine knows them: for each question the later review wins, and an answer given here
 * after a review there goes on from it
 */
export function replayCards(
  events: readonly StudyEvent[],
  elsewhere: ReadonlyMap<string, Card> = new Map<string, Card>(),
): Map<string, Card> {
  const changed = new Map<string, ReviewRating>();
  for (const event of events) {
    if (event.type === 'rated') {
      changed.set(event.answer, event.rating);
    }
  }
  const cards = new Map<string, Card>();
  for (const event of events) {
    if (event.type === 'answered') {
      const rating = changed.get(event.id) ?? event.rating;
      const other = elsewhere.get(event.question);
      const known = cards.get(event.question);
      const before = other && other.reviewed < event.at ? later(known, other) : known;
      cards.set(event.question, review(before, { ...event, rating }));
    }
  }
  for (const [question, other] of elsewhere) {
    cards.set(question, later(cards.get(question), other));
  }
  return cards;
}

/** The one with the later review; of two with the same review the one that counts more of them, else the first. */
function later(card: Card | undefined, other: Card): Card {
  if (!card || other.reviewed > card.reviewed) {
    return other;
  }
  return other.reviewed === card.reviewed && other.answers > card.answers ? other : card;
}

/** The card after one more answer; the first one makes it. */
export function review(card: Card | undefined, answer: ReviewedAnswer): Card {
  // A clock that was set back must not make the time between two reviews negative.
  const at = Math.max(answer.at, card?.reviewed ?? 0);
  const before: Memory = card?.memory ?? createEmptyCard(at);
  const memory = scheduler.next(before, at, grades[answer.rating]).card;
  const { question, objective, outcome } = answer;
  return {
    question,
    objective,
    due: memory.due.getTime(),
    reviewed: at,
    stability: memory.stability,
    first: card?.first ?? at,
    answers: (card?.answers ?? 0) + 1,
    right: (card?.right ?? 0) + (outcome.correct ? 1 : 0),
    lastCorrect: outcome.correct,
    memory,
  };
}

export type ReviewedAnswer = Pick<Answered, 'question' | 'objective' | 'at' | 'rating' | 'outcome'>;

/** The probability, 0 to 1, that the question would be known at a time. */
export const retrievability = ({ memory }: Card, at: number): number =>
  scheduler.get_retrievability(memory, at, false);

/**
 * Whether a card is to be asked now: its time has come, or the item's meaning changed after it was last answered.
 * @param changed the day of that change, `YYYY-MM-DD`
 */
export const isDue = (card: Card, now: number, changed?: string): boolean =>
  card.due <= now || (changed !== undefined && card.reviewed < Date.parse(changed));
