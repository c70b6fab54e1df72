import { z } from 'zod';
import { day, id, learnUrl, prose } from './text.ts';

/** What questions of every type have. */
export const common = {
  id,
  objective: id,
  /** 1 recall, 2 apply, 3 analyse */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)], {
    error: 'difficulty is 1 (recall), 2 (apply) or 3 (analyse)',
  }),
  stem: prose,
  explanation: prose,
  /** Where Microsoft's documentation says so. */
  source: learnUrl,
  /** The day on which the item was checked against its source. */
  checked: day,
  /** The day on which someone who saw only stem and options chose the key for the same reason. */
  reviewed: day.optional(),
  /** The day on which its meaning last changed, not its spelling: whoever answered it before is asked again. */
  changed: day.optional(),
};

export const option = z.strictObject({ text: prose, correct: z.boolean(), rationale: prose });
export type Option = z.infer<typeof option>;

/** How many of some options are right. */
export const keys = (all: readonly Option[]) => all.filter((one) => one.correct).length;
