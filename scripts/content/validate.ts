import type { z } from 'zod';
import type { Problem, Source } from './source.ts';

type Issue = z.core.$ZodIssue;

/** A value of a content file together with where it stands, so that later checks can point at it. */
export interface Located<T> {
  readonly value: T;
  readonly source: Source;
  /** The path of the value within its file. */
  readonly path: readonly PropertyKey[];
}

/** Checks a file against its schema; every mistake becomes a problem at its own place. */
export function validate<T>(
  source: Source,
  schema: z.ZodType<T>,
  problems: Problem[],
): T | undefined {
  if (source.syntaxProblems.length > 0) {
    problems.push(...source.syntaxProblems);
    return undefined;
  }
  const result = schema.safeParse(source.value, { reportInput: true });
  if (!result.success) {
    problems.push(...result.error.issues.flatMap((issue) => explain(source, issue)));
  }
  return result.data;
}

function explain(source: Source, issue: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: source.placeOfKey(issue.path, key),
      message: `unknown field "${key}": remove it or correct its name`,
    }));
  }
  if (
    issue.input === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_union')
  ) {
    const field = String(issue.path.at(-1));
    return [
      { place: source.place(issue.path), message: `the field "${field}" is missing: add it` },
    ];
  }
  return [{ place: source.place(issue.path), message: issue.message }];
}
