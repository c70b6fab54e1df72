import { shuffledIndexes } from '../../src/study/random.ts';
import { isDue } from '../../src/study/reviews/cards.ts';
import { plannedToday, type PlanContext } from '../../src/study/reviews/plan.ts';

/** Says what is to be asked on a day, first things first. */
export type Policy = (context: PlanContext & { readonly seed: string }) => readonly string[];

/** As Anki does it: what is due by its due date, then what is new, as far as the day's budget goes. */
const plainFsrs: Policy = ({ bank, cards, now, seed }) => {
  const due = [...cards.values()].filter((card) => isDue(card, now));
  due.sort((a, b) => a.due - b.due);
  const unseen = bank.filter(({ id }) => !cards.has(id));
  const fresh = shuffledIndexes(unseen.length, seed).map((index) => unseen[index]!.id);
  return [...due.map((card) => card.question), ...fresh];
};

const randomOrder: Policy = ({ bank, now, seed }) =>
  shuffledIndexes(bank.length, `${seed}/${now}`).map((index) => bank[index]!.id);

export const policies: Readonly<Record<string, Policy>> = {
  'with the exam date': plannedToday,
  'plain FSRS': plainFsrs,
  'random order': randomOrder,
};
