import type { Content } from './read.ts';
import type { Path } from './source.ts';
import type { Located } from './validate.ts';

/** Every text within a value, with its path. */
export function* textsIn(value: unknown, path: Path): Iterable<[Path, string]> {
  if (typeof value === 'string') {
    yield [path, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** Every text of entries: the entry, the path within it, the text. */
export function* textsOf(
  entries: Iterable<Located<unknown>>,
): Iterable<[Located<unknown>, Path, string]> {
  for (const entry of entries) {
    for (const [path, text] of textsIn(entry.value, [])) {
      yield [entry, path, text];
    }
  }
}

/** The questions and case studies, each once: a case study holds its questions. */
export const questionsAndCases = ({ questions, cases }: Content): readonly Located<unknown>[] => [
  ...questions.filter(({ value }) => !value.case),
  ...cases,
];

/** Every entry that has something to read, each once. */
export const entriesOf = (content: Content): readonly Located<unknown>[] => [
  ...(content.exam ? [content.exam] : []),
  ...(content.plan ? [content.plan] : []),
  ...content.objectives,
  ...questionsAndCases(content),
  ...content.guides,
  ...content.cmdlets,
  ...content.commonParameters,
  ...content.glossary,
  ...content.snippets,
];
