import { z } from 'zod';
import { day, id, link, prose, title } from './text.ts';

/** One objective of the exam. Its id is `<skill>.<slug>` and never changes: a learner's history hangs on it. */
export const objective = z
  .strictObject({
    id,
    title,
    /** What a person must know, as Markdown; absent until it is written. */
    notes: prose.optional(),
    /** Names of the cmdlets that the objective uses. */
    cmdlets: z.array(z.string()),
    /** Ids of scenario snippets. */
    snippets: z.array(id),
    links: z.array(link).max(4),
    /** The day on which the notes were checked against Microsoft's documentation. */
    checked: day.optional(),
  })
  .refine((value) => value.notes === undefined || value.checked !== undefined, {
    path: ['notes'],
    message: 'notes need `checked`, the day on which they were checked against the documentation',
  })
  .refine((value) => value.notes === undefined || value.links.length > 0, {
    path: ['links'],
    message: 'notes need at least one link to Microsoft Learn',
  });
export type Objective = z.infer<typeof objective>;

/** `content/objectives/<skill>.yaml` */
export const objectiveFile = z.array(objective).min(1);
