import { z } from 'zod';
import { day, learnUrl, prose } from './text.ts';

const setName = z.string().min(1);

export const parameter = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'a parameter is named without its dash'),
  /** .NET type without its namespace, as the documentation's syntax gives it: `String`, `Boolean`, `Int32`. */
  type: z.string().min(1),
  description: prose,
  /** The parameter sets that have it; absent: all of them. */
  sets: z.array(setName).min(1).optional(),
  /** Mandatory in all its sets (`true`) or in those named. */
  required: z.union([z.boolean(), z.array(setName).min(1)]).optional(),
  /** Position among positional arguments, as documented; absent: by name only. */
  position: z.int().min(0).optional(),
  pipeline: z.enum(['value', 'property', 'both']).optional(),
  aliases: z.array(z.string().min(1)).min(1).optional(),
  /** The fixed set of values that the cmdlet accepts. */
  values: z.array(z.string().min(1)).min(1).optional(),
  /** What applies when it is not given. */
  default: z.string().min(1).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Why not to use it any more. */
  deprecated: prose.optional(),
});
export type Parameter = z.infer<typeof parameter>;

const cmdletName = z
  .string()
  .regex(/^[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+$/, 'a cmdlet is named Verb-Noun');

export const cmdlet = z.strictObject({
  name: cmdletName,
  synopsis: prose,
  /** Names of the parameter sets, the default one first. */
  sets: z.array(setName).min(1),
  parameters: z.array(parameter),
  example: prose.optional(),
  url: learnUrl,
  checked: day,
});
export type Cmdlet = z.infer<typeof cmdlet>;

/** `content/module.yaml`: the names of all cmdlets of the module, described or not. */
export const moduleFile = z.array(cmdletName);

/** `content/cmdlets/<area>.yaml` */
export const cmdletFile = z.array(cmdlet);
