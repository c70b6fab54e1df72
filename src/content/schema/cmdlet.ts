import { z } from 'zod';
import { day, learnUrl, prose } from './text.ts';

const setName = z.string().min(1);

const parameterName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, 'a parameter is named without its dash');

/** A parameter as it is written; one without a description takes it from the glossary. */
export const parameter = z.strictObject({
  name: parameterName,
  /** .NET type without its namespace, as the documentation's syntax gives it: `String`, `Boolean`, `Int32`. */
  type: z.string().min(1),
  description: prose.optional(),
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
export type WrittenParameter = z.infer<typeof parameter>;

/** With its description, its own or the glossary's. */
export interface Parameter extends WrittenParameter {
  readonly description: string;
}

const cmdletName = z
  .string()
  .regex(/^[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+$/, 'a cmdlet is named Verb-Noun');

export const cmdlet = z.strictObject({
  name: cmdletName,
  synopsis: prose,
  /** Why not to use it any more, and what to use instead. */
  deprecated: prose.optional(),
  /** Names of the parameter sets, the default one first. */
  sets: z.array(setName).min(1),
  parameters: z.array(parameter),
  example: prose.optional(),
  url: learnUrl,
  checked: day,
});
export type WrittenCmdlet = z.infer<typeof cmdlet>;

/** With a description for each parameter, and what the build tells from its example. */
export interface Cmdlet extends Omit<WrittenCmdlet, 'parameters'> {
  readonly parameters: readonly Parameter[];
  /** What is given to it on an ordinary day: a parameter set, and names of parameters, mandatory ones first. */
  readonly usual?: { readonly set: string; readonly parameters: readonly string[] } | undefined;
}

/** `content/cmdlets/<area>.yaml` */
export const cmdletFile = z.array(cmdlet);

/** What a parameter of that name means in every cmdlet that a pattern fits. */
const glossaryEntry = z.strictObject({
  name: parameterName,
  description: prose,
  /** Names of cmdlets, in which `*` stands for any characters; absent: all of them. */
  cmdlets: z
    .array(z.string().regex(/^[A-Za-z0-9*-]+$/, 'a pattern is a cmdlet’s name with *'))
    .min(1)
    .optional(),
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** `content/glossary/<area>.yaml` */
export const glossaryFile = z.array(glossaryEntry);

/** `content/module.yaml`: where the facts of the reference come from. */
export const moduleFile = z.strictObject({
  name: z.string().min(1),
  documentation: z.strictObject({
    repository: z.string().min(1),
    commit: z.string().regex(/^[0-9a-f]{40}$/, 'a commit is 40 hexadecimal digits'),
    /** The day of that commit. */
    date: day,
  }),
});
export type Module = z.infer<typeof moduleFile>;
