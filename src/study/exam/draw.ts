/** Which questions a mock exam asks. */
import type { Question } from '../../content/schema/question.ts';
import type { Blueprint } from '../blueprint.ts';
import type { EventOf } from '../log/events.ts';
import { shuffledIndexes } from '../random.ts';
import { domainWeight } from '../reviews/weights.ts';
import { apportion } from './apportion.ts';
import { Picker } from './picker.ts';

export type ExamSection = EventOf<'exam.started'>['sections'][number];

export interface ExamDraw {
  readonly bank: readonly Question[];
  readonly blueprint: Blueprint;
  /** How many questions, those of the case study included. */
  readonly count: number;
  readonly seed: string;
  /** How often each question was asked in earlier mock exams, by its id. */
  readonly asked: ReadonlyMap<string, number>;
}

/**
 * Draws the sections: a case study, if the bank has one, then questions that stand alone. Each domain gets its share by
 * the blueprint's weights, as far as it has questions; within a domain objectives take turns, what was asked least in
 * earlier mock exams goes first, and the types are mixed.
 * @returns nothing where the bank is empty
 */
export function drawExam({ bank, blueprint, count, seed, asked }: ExamDraw): ExamSection[] {
  const shuffled = shuffledIndexes(bank.length, seed).map((index) => bank[index]!);
  const study = drawCase(shuffled, asked, count);
  const alone = shuffled.filter((question) => !question.case);
  const picker = new Picker(asked);
  study.forEach((question) => picker.take(question));
  for (const [domain, pieces] of shares(blueprint, alone, study, count - study.length)) {
    picker.pick(pieces, alone.filter(inDomain(blueprint, domain)));
  }
  const rest = picker.picked.filter((question) => !question.case).map(({ id }) => id);
  const order = shuffledIndexes(rest.length, `${seed}/order`);
  const id = study[0]?.case?.id;
  return [
    ...(id === undefined ? [] : [{ case: id, questions: study.map((question) => question.id) }]),
    ...(rest.length > 0 ? [{ questions: order.map((index) => rest[index]!) }] : []),
  ];
}

/** The questions of the case study that was asked least, as they are written; none where nothing would be left beside it. */
function drawCase(
  shuffled: readonly Question[],
  asked: ReadonlyMap<string, number>,
  count: number,
): Question[] {
  const cases = Map.groupBy(shuffled, (question) => question.case?.id);
  cases.delete(undefined);
  const times = (questions: readonly Question[]) =>
    questions.reduce((sum, { id }) => sum + (asked.get(id) ?? 0), 0) / questions.length;
  const [least] = [...cases.values()]
    .filter(({ length }) => length < count)
    .sort((a, b) => times(a) - times(b));
  return (least ?? []).toSorted((a, b) => placeInCase(a) - placeInCase(b));
}

const placeInCase = (question: Question) => question.case?.place ?? 0;

/** How many questions that stand alone each domain gets, by its id. */
function shares(
  blueprint: Blueprint,
  alone: readonly Question[],
  study: readonly Question[],
  pieces: number,
): Map<string, number> {
  const parts = blueprint.domains.map((domain) => ({
    id: domain.id,
    weight: domainWeight(domain),
    room: alone.filter(inDomain(blueprint, domain.id)).length,
    given: study.filter(inDomain(blueprint, domain.id)).length,
  }));
  return apportion(pieces, parts);
}

function inDomain(blueprint: Blueprint, domain: string): (question: Question) => boolean {
  const objectives = new Set(blueprint.objectivesIn(domain).map(({ id }) => id));
  return ({ objective }) => objectives.has(objective);
}
