/** Which questions a quiz asks, and in what order. */
import type { Question } from '../content/schema/question.ts';
import { shuffledIndexes } from './random.ts';
import { isDue, type Card } from './reviews/cards.ts';

export interface Draw {
  /** How many questions at most; 0 or absent for all. */
  readonly limit?: number;
  readonly seed: string;
  /** What is known of the questions: with it, what is due and what was never asked goes before what is known. */
  readonly cards?: ReadonlyMap<string, Card>;
  readonly now?: number;
}

/** Chooses the questions of a new quiz, in random order, those of a case study together. */
export function drawQuestions(
  all: readonly Question[],
  { limit = 0, seed, cards = new Map<string, Card>(), now = 0 }: Draw,
): string[] {
  const urgency = ({ id, changed }: Question) => {
    const card = cards.get(id);
    return card ? (isDue(card, now, changed) ? 0 : 2) : 1;
  };
  const shuffled = shuffledIndexes(all.length, seed).map((index) => all[index]!);
  const first = shuffled.toSorted((a, b) => urgency(a) - urgency(b));
  const chosen = new Set(limit > 0 ? first.slice(0, limit) : first);
  return casesTogether(shuffled.filter((one) => chosen.has(one))).map(({ id }) => id);
}

/** The questions of a case study where the first of them stands, in the order in which they are written. */
export function casesTogether(questions: readonly Question[]): Question[] {
  const groups = Map.groupBy(questions, (question) => question.case?.id ?? question);
  const place = (question: Question) => question.case?.place ?? 0;
  return [...groups.values()].flatMap((group) => group.toSorted((a, b) => place(a) - place(b)));
}
