import { z } from 'zod';
import { day, id, link, prose, title } from './text.ts';

/** `content/guides/<slug>.yaml`: a way through several objectives, told as one. */
export const guideFile = z.strictObject({
  id,
  title,
  /** Markdown */
  notes: prose,
  /** Ids of the objectives that it leads through, in its order. */
  objectives: z.array(id),
  links: z.array(link).min(1).max(6),
  /** The day on which it was checked against Microsoft's documentation. */
  checked: day,
});
export type Guide = z.infer<typeof guideFile>;
