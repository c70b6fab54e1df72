/** Texts of this share of common word triples are taken for the same in other words. */
const SHARE = 0.6;

/** Triples that this many texts have say nothing about two of them. */
const COMMON = 20;

/** The pairs whose texts are much alike, by the triples of words that they share (Jaccard). */
export function alike<T>(all: readonly T[], textOf: (one: T) => string): [first: T, second: T][] {
  const triples = all.map((one) => triplesOf(textOf(one)));
  const holders = new Map<string, number[]>();
  for (const [index, set] of triples.entries()) {
    set.forEach((triple) => holders.set(triple, [...(holders.get(triple) ?? []), index]));
  }
  const shared = new Map<string, number>();
  for (const indexes of holders.values()) {
    for (const [a, b] of indexes.length > COMMON ? [] : pairs(indexes)) {
      shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  return [...shared].flatMap(([key, count]): [T, T][] => {
    const [a, b] = key.split(' ').map(Number) as [number, number];
    const union = triples[a]!.size + triples[b]!.size - count;
    return count / union > SHARE ? [[all[a]!, all[b]!]] : [];
  });
}

function triplesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`),
  );
}

const pairs = (indexes: readonly number[]) =>
  indexes.flatMap((a, at) => indexes.slice(at + 1).map((b) => [a, b] as const));
