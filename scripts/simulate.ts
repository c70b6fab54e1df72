/**
 * `npm run simulate`: compares ways to choose what is asked, over learners who are made up, and prints the tables of
 * docs/scheduling.md. `npm run simulate -- 100` takes so many learners.
 */
import { join } from 'node:path';
import { Blueprint } from '../src/study/blueprint.ts';
import type { Outline } from '../src/content/compiled.ts';
import { objectiveWeights } from '../src/study/reviews/weights.ts';
import { checkContent } from './content/build.ts';
import { compile } from './content/compile.ts';
import { root } from './paths.ts';
import { ANYONE, createLearner, type Traits } from './simulation/learner.ts';
import { policies } from './simulation/policies.ts';
import { prepare, type Exam, type Outcome } from './simulation/run.ts';

/** How many questions each objective is to have one day. */
const QUESTIONS = 6;

const content = await checkContent(join(root, 'content'));
const blueprint = new Blueprint(
  compile(content, content.exam!.value).get('outline.json') as Outline,
);
const exam: Exam = {
  bank: blueprint.objectives.flatMap(({ id: objective }) =>
    Array.from({ length: QUESTIONS }, (_, index) => ({ id: `${objective}.${index}`, objective })),
  ),
  weights: objectiveWeights(blueprint),
};

const learners = Number(process.argv[2] ?? 1000);
const few = Math.ceil(learners / 4);
const groups: readonly [string, number, Traits][] = [
  ['14 to 60 days, 15 to 60 answers a day', learners, ANYONE],
  ['14 to 21 days', few, { ...ANYONE, days: [14, 21] }],
  ['45 to 60 days', few, { ...ANYONE, days: [45, 60] }],
  ['15 to 25 answers a day', few, { ...ANYONE, budget: [15, 25] }],
  ['45 to 60 answers a day', few, { ...ANYONE, budget: [45, 60] }],
];

for (const [name, count, traits] of groups) {
  console.log(`\n${name} (${count} learners)\n`);
  console.log(
    '| asked | score on the exam’s day: mean | 5 % to 95 % | answers a day | fullest day | last two days, times the mean | never met |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [policy, choose] of Object.entries(policies)) {
    const outcomes = Array.from({ length: count }, (_, seed) =>
      prepare(createLearner(seed, traits), choose, exam),
    );
    console.log(row(policy, outcomes));
  }
}

function row(policy: string, outcomes: readonly Outcome[]): string {
  const mean = (of: (one: Outcome) => number) =>
    outcomes.reduce((sum, one) => sum + of(one), 0) / outcomes.length;
  const scores = outcomes.map(({ score }) => score).sort((a, b) => a - b);
  const at = (share: number) => percent(scores[Math.floor(share * (scores.length - 1))]!);
  const cells = [
    policy,
    percent(mean(({ score }) => score)),
    `${at(0.05)} to ${at(0.95)}`,
    mean(({ daily }) => daily).toFixed(1),
    mean(({ fullest }) => fullest).toFixed(1),
    mean(({ lastDays }) => lastDays).toFixed(2),
    percent(mean(({ unmet }) => unmet)),
  ];
  return `| ${cells.join(' | ')} |`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
