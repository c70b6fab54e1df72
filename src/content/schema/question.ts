import { z } from 'zod';
import { command, type GapsQuestion, type WrittenQuestion } from './command.ts';
import { common, keys, option } from './item.ts';
import { prose, type Title } from './text.ts';

const options = z.array(option).min(3).max(8);

const single = z.strictObject({
  ...common,
  type: z.literal('single'),
  options: options.refine((all) => keys(all) === 1, {
    error: 'a question of type single has exactly one option with `correct: true`',
  }),
});

const multiple = z.strictObject({
  ...common,
  type: z.literal('multiple'),
  options: options.refine((all) => keys(all) >= 2 && keys(all) < all.length, {
    error:
      'a question of type multiple has at least two options with `correct: true` and one without',
  }),
});

export const step = z.strictObject({ text: prose, rationale: prose });
export type Step = z.infer<typeof step>;

const order = z.strictObject({
  ...common,
  type: z.literal('order'),
  /** The steps in the right order. */
  sequence: z.array(step).min(3).max(8),
});

const SOME_STATEMENTS = 'a question of type statements has two to six of them';

const statements = z.strictObject({
  ...common,
  type: z.literal('statements'),
  /** Each to be answered with Yes or No; `correct` where it is true. */
  statements: z.array(option).min(2, SOME_STATEMENTS).max(6, SOME_STATEMENTS),
});

const pair = z.strictObject({ left: prose, right: prose, rationale: prose });

const match = z
  .strictObject({
    ...common,
    type: z.literal('match'),
    pairs: z.array(pair).min(3).max(6),
    /** Right sides that match nothing. */
    distractors: z.array(prose).max(3).optional(),
  })
  .refine(
    ({ pairs, distractors = [] }) => {
      const rights = [
        ...pairs.map((one) => one.right.trim()),
        ...distractors.map((one) => one.trim()),
      ];
      return new Set(rights).size === rights.length;
    },
    {
      path: ['pairs'],
      error: 'each right side of a match is a text of its own: reword one of the two',
    },
  );

/** A question as it is written, in a file of questions or below a case study's scenario. */
export const writtenQuestion = z.discriminatedUnion(
  'type',
  [single, multiple, order, statements, match, command],
  { error: 'the type of a question is single, multiple, order, statements, match or command' },
);
type Written = z.infer<typeof writtenQuestion>;

/** What the questions of a case study share. */
export interface Scenario {
  /** The id of the case study. */
  readonly id: string;
  readonly title: Title;
  /** Markdown */
  readonly text: string;
  /** The place of the question within the case study, counted from 0. */
  readonly place: number;
}

/** A question, with its scenario where it belongs to a case study. */
export type Question = (Exclude<Written, { type: 'command' }> | GapsQuestion | WrittenQuestion) & {
  readonly case?: Scenario;
};
export type ChoiceQuestion = z.infer<typeof single> | z.infer<typeof multiple>;
export type OrderQuestion = z.infer<typeof order>;
export type StatementsQuestion = z.infer<typeof statements>;
export type MatchQuestion = z.infer<typeof match>;

/** `content/questions/<skill>.yaml` */
// Which of its fields a command has is checked; the type alone cannot say so.
export const questionFile = z.array(writtenQuestion) as unknown as z.ZodType<Question[]>;
