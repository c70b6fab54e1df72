import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Puts the numbers 0 … length - 1 in an order that depends on nothing but the seed.
 * @param seed any text; the same text gives the same order, on every machine and in every version
 */
export function shuffledIndexes(length: number, seed: string): number[] {
  const random = xoroshiro128plus(hash(seed));
  const indexes = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [indexes[last], indexes[other]] = [indexes[other]!, indexes[last]!];
  }
  return indexes;
}

/** A number from 0 to below 1 that depends on nothing but the seed. */
export const shareOf = (seed: string): number =>
  uniformInt(xoroshiro128plus(hash(seed)), 0, 0xffff) / 0x10000;

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}
