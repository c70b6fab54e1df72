import { z } from 'zod';
import { day, link, prose, title } from './text.ts';

/** What a file of `snippets/` says of its script, in the comment at its top. */
export const snippetHead = z.strictObject({
  title,
  /** The job that the script does, and what it needs. */
  about: prose,
  links: z.array(link).min(1).max(4),
  /** The day on which the script was checked against Microsoft's documentation. */
  checked: day,
});
export type SnippetHead = z.infer<typeof snippetHead>;
