import type { Path } from './source.ts';

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
