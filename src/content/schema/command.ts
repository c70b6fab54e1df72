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

/** A command with gaps to fill from lists. */
export const command = z.strictObject({
  ...common,
  type: z.literal('command'),
  /** PowerShell, each gap written `{{1}}`, `{{2}}` … in its order. */
  command: prose,
  gaps: z.array(gap).min(1).max(8),
});
export type GapsQuestion = z.infer<typeof command>;
