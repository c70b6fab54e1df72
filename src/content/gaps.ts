/** The gaps of a command, written `{{1}}`, `{{2}}` … in a question. */
const GAP = /\{\{(\d+)\}\}/;

/** Their numbers, in the order in which they stand. */
export const gapNumbers = (command: string): number[] =>
  [...command.matchAll(new RegExp(GAP, 'g'))].map((match) => Number(match[1]));

/** The texts before, between and behind the gaps: one more than there are gaps. */
export const aroundGaps = (command: string): string[] =>
  command
    .trimEnd()
    .split(GAP)
    // Every other piece is the number of a gap.
    .filter((_, index) => index % 2 === 0);
