export interface Part {
  readonly id: string;
  readonly weight: number;
  /** How much it can take at most. */
  readonly room: number;
  /** How much it has already. */
  readonly given: number;
}

/**
 * Shares out so many pieces by weight, one after the other to the part that lags behind most (Sainte-Laguë's divisors).
 * @returns how many each part gets on top of what it has, by its id; fewer in all where there is no more room
 * https://en.wikipedia.org/wiki/Sainte-Lagu%C3%AB_method
 */
export function apportion(pieces: number, parts: readonly Part[]): Map<string, number> {
  const more = new Map(parts.map(({ id }) => [id, 0]));
  for (let piece = 0; piece < pieces; piece++) {
    const open = parts.filter(({ id, room }) => more.get(id)! < room);
    const lag = ({ id, weight, given }: Part) => weight / (2 * (given + more.get(id)!) + 1);
    const [next] = open.toSorted((a, b) => lag(b) - lag(a));
    if (next) {
      more.set(next.id, more.get(next.id)! + 1);
    }
  }
  return more;
}
