/** Figures of the whole bank: what one item cannot show. */
import type { Question } from '../../src/content/schema/question.ts';
import type { Content } from './read.ts';
import { lengthOf } from './rules/items.ts';
import { textsIn } from './texts.ts';

export const TYPES = ['single', 'multiple', 'statements', 'order', 'match', 'command'] as const;
export type Type = (typeof TYPES)[number];

/** What there is for a skill, or for all of them. */
export interface Coverage {
  readonly objectives: number;
  readonly notes: number;
  /** Notes with a table or a diagram. */
  readonly drawn: number;
  readonly questions: number;
  readonly reviewed: number;
  readonly byType: Readonly<Record<Type, number>>;
  /** By difficulty: recall, apply, analyse. */
  readonly byDifficulty: readonly [number, number, number];
  /** The ids of objectives that have fewer questions than the bank wants. */
  readonly short: readonly string[];
  /** The ids of questions that say too little after the answer. */
  readonly terse: readonly string[];
}

/** How often something tells the key, and how often it would by chance; shares of 1. */
export interface Tell {
  readonly share: number;
  readonly chance: number;
}

export interface Figures {
  readonly skills: ReadonlyMap<string, Coverage>;
  readonly all: Coverage;
  /** How many case studies lead to each domain. */
  readonly cases: ReadonlyMap<string, number>;
  readonly snippets: number;
  readonly guides: number;
  /** The key is the longest option, or one of those as long. */
  readonly longest: Tell;
  /** The key stands first, last, as the file has it. */
  readonly first: Tell;
  readonly last: Tell;
}

/** At least so many questions for each objective. */
export const LEAST = 5;

/** At least so many words: fewer name the key again, and teach nothing. */
export const LEAST_WORDS = { explanation: 12, rationale: 4 } as const;

export function figuresOf(content: Content): Figures {
  const questions = content.questions.map(({ value }) => value);
  const domains = content.exam?.value.domains ?? [];
  const skills = domains.flatMap((domain) => domain.skills.map(({ id }) => id));
  return {
    skills: new Map(skills.map((skill) => [skill, coverageOf(content, (one) => one === skill)])),
    all: coverageOf(content, () => true),
    cases: new Map(
      domains.map(({ id, skills }) => [
        id,
        content.cases.filter(({ value }) => skills.some((one) => one.id === mainSkill(value)))
          .length,
      ]),
    ),
    snippets: content.snippets.length,
    guides: content.guides.length,
    longest: tell(questions, (lengths, index) => {
      const most = Math.max(...lengths);
      return lengths[index] === most ? 1 / lengths.filter((one) => one === most).length : 0;
    }),
    first: tell(questions, (_, index) => (index === 0 ? 1 : 0)),
    last: tell(questions, (lengths, index) => (index === lengths.length - 1 ? 1 : 0)),
  };
}

/** The skill that most questions of a case study are about. */
function mainSkill({ questions }: Content['cases'][number]['value']): string {
  const skills = questions.map(({ objective }) => objective.split('.', 1)[0]!);
  const count = (skill: string) => skills.filter((one) => one === skill).length;
  return [...skills].sort((a, b) => count(b) - count(a))[0] ?? '';
}

function coverageOf(content: Content, isWanted: (skill: string) => boolean): Coverage {
  const objectives = content.objectives
    .filter(({ skill }) => isWanted(skill))
    .map(({ value }) => value);
  const questions = content.questions
    .filter(({ skill }) => isWanted(skill))
    .map(({ value }) => value);
  const count = (test: (one: Question) => boolean) => questions.filter(test).length;
  const notes = objectives.flatMap((one) => one.notes ?? []);
  return {
    objectives: objectives.length,
    notes: notes.length,
    drawn: notes.filter((text) => /^\s*\|.*\|\s*$|^```mermaid/m.test(text)).length,
    questions: questions.length,
    reviewed: count(({ reviewed }) => reviewed !== undefined),
    byType: Object.fromEntries(
      TYPES.map((type) => [type, count((one) => one.type === type)]),
    ) as Record<Type, number>,
    byDifficulty: [1, 2, 3].map((level) => count((one) => one.difficulty === level)) as [
      number,
      number,
      number,
    ],
    short: objectives
      .filter(({ id }) => count(({ objective }) => objective === id) < LEAST)
      .map(({ id }) => id),
    terse: questions.filter(isTerse).map(({ id }) => id),
  };
}

const words = (text: string): number => text.trim().split(/\s+/).length;

function isTerse(question: Question): boolean {
  const rationales = [...textsIn(question, [])].filter(([path]) => path.at(-1) === 'rationale');
  return (
    words(question.explanation) < LEAST_WORDS.explanation ||
    rationales.some(([, text]) => words(text) < LEAST_WORDS.rationale)
  );
}

/** @param weigh how far the option at an index is told, from 0 to 1, by the lengths of all and its place */
function tell(
  questions: readonly Question[],
  weigh: (lengths: readonly number[], index: number) => number,
): Tell {
  let [told, chance, count] = [0, 0, 0];
  for (const question of questions) {
    if (question.type === 'single' || question.type === 'multiple') {
      const { options } = question;
      const lengths = options.map(({ text }) => lengthOf(text));
      const keys = options.flatMap(({ correct }, index) => (correct ? [index] : []));
      told += keys.reduce((sum, index) => sum + weigh(lengths, index), 0);
      chance += keys.length / options.length;
      count++;
    }
  }
  return { share: told / Math.max(count, 1), chance: chance / Math.max(count, 1) };
}
