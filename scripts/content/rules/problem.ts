import type { Content } from '../read.ts';
import type { Path, Problem } from '../source.ts';
import type { Located } from '../validate.ts';

/** What must hold between content files, beyond the schema of each: yields what does not. */
export type Rule = (content: Content) => Iterable<Problem>;

/** @param path within the entry */
export const problem = (at: Located<unknown>, path: Path, message: string): Problem => ({
  place: at.source.place([...at.path, ...path]),
  message,
});
