/**
 * The documentation's own mistakes, as people have found and reviewed them: `corrections.yaml`. A correction that changes
 * nothing any more is reported, so that the list stays small.
 */
import { z } from 'zod';
import type { CmdletFacts, ParameterFacts } from './facts.ts';

const correction = z.strictObject({
  /** One cmdlet, or several by a pattern with `*`. */
  cmdlet: z.string().min(1),
  /** The parameter that it is about; absent where it is about the cmdlet's sets. */
  parameter: z.string().min(1).optional(),
  /** The parameter sets that the cmdlet has, the default one first, where the page leaves some out. */
  sets: z.array(z.string()).min(1).optional(),
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

/** A parameter's facts after the corrections; `null`: there is none, whatever was found elsewhere. */
export type CorrectedParameter = Pick<ParameterFacts, 'name' | 'type'> & {
  readonly [Fact in Exclude<keyof ParameterFacts, 'name' | 'type'>]?: ParameterFacts[Fact] | null;
};

export interface CorrectedCmdlet extends Omit<CmdletFacts, 'parameters'> {
  readonly parameters: readonly CorrectedParameter[];
}

/** The facts with all corrections made, and those that made no difference. */
export interface Corrected {
  readonly cmdlets: readonly CorrectedCmdlet[];
  readonly idle: readonly Correction[];
}

export function correct(
  cmdlets: readonly CmdletFacts[],
  corrections: readonly Correction[],
): Corrected {
  const effective = new Set<Correction>();
  const corrected = cmdlets.map((cmdlet) =>
    corrections
      .filter((one) => matches(one.cmdlet, cmdlet.name))
      .reduce<CorrectedCmdlet>((before, one) => {
        const after = apply(before, one);
        if (stated(after) !== stated(before)) {
          effective.add(one);
        }
        return after;
      }, cmdlet),
  );
  return { cmdlets: corrected, idle: corrections.filter((one) => !effective.has(one)) };
}

/** What the facts say; `null` says as little as a fact that is not there. */
const stated = (cmdlet: CorrectedCmdlet) =>
  JSON.stringify(cmdlet, (_, value: unknown) => value ?? undefined);

function apply(cmdlet: CorrectedCmdlet, one: Correction): CorrectedCmdlet {
  const isMeant = ({ name }: CorrectedParameter) => name === one.parameter;
  const parameters = one.absent
    ? cmdlet.parameters.filter((parameter) => !isMeant(parameter))
    : cmdlet.parameters.map((parameter) =>
        isMeant(parameter) ? ({ ...parameter, ...one.facts } as CorrectedParameter) : parameter,
      );
  return { ...cmdlet, sets: one.sets ?? cmdlet.sets, parameters };
}

/** Whether a pattern, in which `*` stands for any characters, fits a whole name. */
export function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[^\w]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}
