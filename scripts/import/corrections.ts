/**
 * The documentation's own mistakes, as people have found and reviewed them: `corrections.yaml`. A correction that changes
 * nothing any more is reported, so that the list stays small.
 */
import { z } from 'zod';
import type { CmdletFacts, ParameterFacts } from './facts.ts';

const correction = z.strictObject({
  /** One cmdlet, or several by a pattern with `*`. */
  cmdlet: z.string().min(1),
  parameter: z.string().min(1),
  /** The page names a parameter that is none: a misspelling, or another's text. */
  absent: z.literal(true).optional(),
  /** What is right instead; `null` takes a fact away. */
  facts: z
    .strictObject({
      type: z.string(),
      sets: z.array(z.string()).nullable(),
      required: z.union([z.literal(true), z.array(z.string())]).nullable(),
      position: z.int().nullable(),
      pipeline: z.enum(['value', 'property', 'both']).nullable(),
      aliases: z.array(z.string()).nullable(),
      values: z.array(z.string()).nullable(),
      default: z.string().nullable(),
    })
    .partial()
    .optional(),
  why: z.string().min(1),
});
export type Correction = z.infer<typeof correction>;

export const correctionFile = z.array(correction);

/** The facts with all corrections made, and those that made no difference. */
export interface Corrected {
  readonly cmdlets: readonly CmdletFacts[];
  readonly idle: readonly Correction[];
}

export function correct(
  cmdlets: readonly CmdletFacts[],
  corrections: readonly Correction[],
): Corrected {
  const effective = new Set<Correction>();
  const corrected = cmdlets.map((cmdlet) => {
    const own = corrections.filter((one) => matches(one.cmdlet, cmdlet.name));
    const parameters = own.reduce<readonly ParameterFacts[]>((list, one) => {
      const next = apply(list, one);
      if (JSON.stringify(next) !== JSON.stringify(list)) {
        effective.add(one);
      }
      return next;
    }, cmdlet.parameters);
    return { ...cmdlet, parameters };
  });
  return { cmdlets: corrected, idle: corrections.filter((one) => !effective.has(one)) };
}

function apply(parameters: readonly ParameterFacts[], one: Correction): readonly ParameterFacts[] {
  if (one.absent) {
    return parameters.filter(({ name }) => name !== one.parameter);
  }
  return parameters.map((parameter) => {
    if (parameter.name !== one.parameter) {
      return parameter;
    }
    const merged = Object.entries({ ...parameter, ...one.facts });
    return Object.fromEntries(
      merged.filter(([, fact]) => fact !== null),
    ) as unknown as ParameterFacts;
  });
}

/** Whether a pattern, in which `*` stands for any characters, fits a whole name. */
export function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[^\w]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}
