/** The figures of the bank as `npm run check:content` prints them, and what they fall short of. */
import { LEAST, LEAST_WORDS, TYPES, type Coverage, type Figures, type Tell } from './bank.ts';

/** Of all questions, at least this share for each type, `single` apart. */
const SHARES = { multiple: 0.15, statements: 0.1, order: 0.1, match: 0.1, command: 0.1 } as const;

/** Recall, apply, analyse; and how far the bank may be from it. */
const DIFFICULTY = [0.3, 0.5, 0.2] as const;
const NEAR = 0.1;

/** How much more often than by chance the form of an option may tell the key. */
const TELLING = 0.05;

const LEAST_DRAWN = 40;
const LEAST_CASES = 12;
const LEAST_SNIPPETS = 40;
/** The long ways that learners ask for, and the exam. */
const LEAST_GUIDES = 8;

export function tableOf({ skills, all }: Figures): string {
  const head = [
    'skill',
    'objectives',
    'notes',
    'drawn',
    'questions',
    'reviewed',
    ...TYPES,
    '1/2/3',
  ];
  const row = (name: string, one: Coverage) => [
    name,
    one.objectives,
    one.notes,
    one.drawn,
    one.questions,
    one.reviewed,
    ...TYPES.map((type) => one.byType[type]),
    one.byDifficulty.join('/'),
  ];
  const share = (part: number) => `${((100 * part) / Math.max(all.questions, 1)).toFixed(0)} %`;
  const shares = [
    ...['share', '', '', '', '', ''],
    ...TYPES.map((type) => share(all.byType[type])),
    all.byDifficulty.map((one) => share(one).replace(' %', '')).join('/'),
  ];
  const rows = [head, ...[...skills].map(([id, one]) => row(id, one)), row('all', all), shares];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((cells) => String(cells[column]).length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0
            ? String(cell).padEnd(widths[column]!)
            : String(cell).padStart(widths[column]!),
        )
        .join('  '),
    )
    .join('\n');
}

/** What the bank falls short of, a sentence each. */
export function shortfallsOf(figures: Figures): string[] {
  const { all, cases, snippets, guides } = figures;
  const lacking = (what: string, is: number, least: number) =>
    is < least ? [`${what}: ${is} of at least ${least}`] : [];
  const caseCount = [...cases.values()].reduce((sum, one) => sum + one, 0);
  return [
    ...lacking('notes', all.notes, all.objectives),
    ...lacking('notes with a table or a diagram', all.drawn, LEAST_DRAWN),
    ...lacking('case studies', caseCount, LEAST_CASES),
    ...[...cases].flatMap(([domain, is]) => lacking(`case studies on ${domain}`, is, 1)),
    ...lacking('scenario scripts', snippets, LEAST_SNIPPETS),
    ...lacking('guides', guides, LEAST_GUIDES),
    ...all.short.map((id) => `${id} has fewer than ${LEAST} questions`),
    ...all.terse.map(
      (id) =>
        `${id} says too little: at least ${LEAST_WORDS.explanation} words of explanation, and ${LEAST_WORDS.rationale} for each rationale`,
    ),
    ...Object.entries(SHARES).flatMap(([type, least]) => {
      const share = all.byType[type as keyof typeof SHARES] / Math.max(all.questions, 1);
      return share < least
        ? [`questions of type ${type}: ${percent(share)} of all, at least ${percent(least)}`]
        : [];
    }),
    ...DIFFICULTY.flatMap((wanted, index) => {
      const share = all.byDifficulty[index]! / Math.max(all.questions, 1);
      return Math.abs(share - wanted) > NEAR
        ? [
            `questions of difficulty ${index + 1}: ${percent(share)} of all, about ${percent(wanted)}`,
          ]
        : [];
    }),
  ];
}

/** What tells the key by its form alone; a sentence each. */
export const tellsOf = ({ longest, first, last }: Figures): string[] =>
  Object.entries({ 'the longest option': longest, 'the first': first, 'the last': last }).flatMap(
    ([what, tell]) =>
      tell.share > tell.chance + TELLING
        ? [`the key is ${what} in ${percent(tell.share)}, by chance ${percent(tell.chance)}`]
        : [],
  );

export const tellText = (what: string, { share, chance }: Tell): string =>
  `${what} ${percent(share)} (chance ${percent(chance)})`;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
