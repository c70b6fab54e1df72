import { z } from 'zod';
import { id, title } from './text.ts';

/** A week or a module: what is studied together. */
const group = z.strictObject({
  id,
  title,
  /** Ids of skills and objectives; an objective that is named goes where it is named, the others with their skill. */
  covers: z.array(id),
  /** Whether it is for mock exams. */
  exam: z.boolean().optional(),
});
export type WrittenGroup = z.infer<typeof group>;

/** `content/plan.yaml`: two ways through the objectives. Each covers every objective once. */
export const planFile = z.strictObject({
  weeks: z.array(group).min(1),
  modules: z.array(group).min(1),
});
export type WrittenPlan = z.infer<typeof planFile>;
