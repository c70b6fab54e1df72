/**
 * A sequence of stretches as a balanced tree, so that finding an offset, taking a piece out and joining pieces cost no
 * more than the logarithm of its length. Sequences never change; those made from others share what they can.
 */
import type { Stretch, Traits } from './tree.ts';

export interface Leaf extends Traits {
  readonly level: 0;
  readonly stretches: readonly Stretch[];
}

export interface Branch extends Traits {
  /** One more than that of the higher of its sides, and those differ by one at most. */
  readonly level: number;
  readonly left: Sequence;
  readonly right: Sequence;
}

export type Sequence = Leaf | Branch;

export const isLeaf = (sequence: Sequence): sequence is Leaf => sequence.level === 0;

/** How many stretches a leaf holds at most. */
export const LEAF = 16;

export function leafOf(stretches: readonly Stretch[]): Leaf {
  let length = 0;
  let seen = 0;
  let height = 0;
  let flags = 0;
  for (const stretch of stretches) {
    seen = Math.max(seen, length + stretch.seen);
    length += stretch.length;
    height = Math.max(height, stretch.height);
    flags |= stretch.flags;
  }
  return { length, seen, height, flags, level: 0, stretches };
}

function branchOf(left: Sequence, right: Sequence): Branch {
  return {
    length: left.length + right.length,
    seen: Math.max(left.seen, left.length + right.seen),
    height: Math.max(left.height, right.height),
    flags: left.flags | right.flags,
    level: Math.max(left.level, right.level) + 1,
    left,
    right,
  };
}

/** The stretches of one sequence, and behind them those of another. */
export function join(left: Sequence, right: Sequence): Sequence {
  if (left.level > right.level + 1 && !isLeaf(left)) {
    return balanced(left.left, join(left.right, right));
  }
  if (right.level > left.level + 1 && !isLeaf(right)) {
    return balanced(join(left, right.left), right.right);
  }
  if (isLeaf(left) && isLeaf(right) && left.stretches.length + right.stretches.length <= LEAF) {
    return leafOf([...left.stretches, ...right.stretches]);
  }
  return branchOf(left, right);
}

/** A branch of two sides whose levels differ by two at most. */
function balanced(left: Sequence, right: Sequence): Branch {
  if (left.level > right.level + 1 && !isLeaf(left)) {
    if (left.left.level >= left.right.level || isLeaf(left.right)) {
      return branchOf(left.left, branchOf(left.right, right));
    }
    const { left: inner, right: outer } = left.right;
    return branchOf(branchOf(left.left, inner), branchOf(outer, right));
  }
  if (right.level > left.level + 1 && !isLeaf(right)) {
    if (right.right.level >= right.left.level || isLeaf(right.left)) {
      return branchOf(branchOf(left, right.left), right.right);
    }
    const { left: outer, right: inner } = right.left;
    return branchOf(branchOf(left, outer), branchOf(inner, right.right));
  }
  return branchOf(left, right);
}

/** Puts a sequence together from its beginning on. */
export class SequenceBuilder {
  #done: Sequence | undefined;
  #last: Stretch[] = [];

  push(stretch: Stretch): void {
    this.#last.push(stretch);
    if (this.#last.length === LEAF) {
      this.#flush();
    }
  }

  append(sequence: Sequence): void {
    this.#flush();
    this.#done = this.#done ? join(this.#done, sequence) : sequence;
  }

  build(): Sequence | undefined {
    this.#flush();
    return this.#done;
  }

  #flush(): void {
    if (this.#last.length > 0) {
      const leaf = leafOf(this.#last);
      this.#last = [];
      this.#done = this.#done ? join(this.#done, leaf) : leaf;
    }
  }
}
