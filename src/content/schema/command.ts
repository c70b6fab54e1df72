import { z } from 'zod';
import { common, keys, option } from './item.ts';
import { prose } from './text.ts';

const gap = z.strictObject({
  options: z
    .array(option)
    .min(2)
    .max(6)
    .refine((all) => keys(all) === 1, {
      error: 'a gap has exactly one option with `correct: true`',
    }),
});
export type Gap = z.infer<typeof gap>;

/** A command with gaps to fill from lists, or one to write as a whole. */
export const command = z
  .strictObject({
    ...common,
    type: z.literal('command'),
    /** PowerShell, each gap written `{{1}}`, `{{2}}` … in its order. */
    command: prose.optional(),
    gaps: z.array(gap).min(1).max(8).optional(),
    /** A right command, with which a written one is compared. */
    answer: prose.optional(),
  })
  .refine(
    ({ command, gaps, answer }) =>
      (command === undefined) === (gaps === undefined) &&
      (gaps === undefined) !== (answer === undefined),
    { error: 'a question of type command has either `command` and `gaps`, or `answer`' },
  );
type Either = Omit<z.infer<typeof command>, 'command' | 'gaps' | 'answer'>;

export type GapsQuestion = Either & { command: string; gaps: Gap[]; answer?: undefined };
export type WrittenQuestion = Either & { command?: undefined; gaps?: undefined; answer: string };
