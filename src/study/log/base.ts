// The small build of zod: this is checked at run time, and its size is part of every activation.
import * as z from 'zod/mini';

/** The version that this code writes. */
export const EVENT_VERSION = 1;

export const text = z.string().check(z.minLength(1));
export const count = z.int().check(z.nonnegative());

/** What every event has. */
export const base = {
  v: z.literal(EVENT_VERSION),
  /** Unique over all windows and machines; an event read twice counts once. */
  id: text,
  /** Milliseconds since 1970-01-01 UTC. */
  at: count,
};
