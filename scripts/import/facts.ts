/** What a page states about a cmdlet, from its syntax and its YAML blocks together. */
import type { Page, ParameterBlock, ParameterSection, SyntaxSet } from './page.ts';
import type { SyntaxParameter } from './syntax.ts';
import { valuesInProse } from './values.ts';

export interface ParameterFacts {
  readonly name: string;
  readonly type: string;
  readonly sets?: readonly string[];
  readonly required?: true | readonly string[];
  readonly position?: number;
  readonly pipeline?: 'value' | 'property' | 'both';
  readonly aliases?: readonly string[];
  readonly values?: readonly string[];
  readonly default?: string;
}

export interface CmdletFacts {
  readonly name: string;
  /** The default one first. */
  readonly sets: readonly string[];
  readonly parameters: readonly ParameterFacts[];
}

/**
 * Where syntax and blocks disagree about sets or what is required, the syntax is believed: it was generated from the
 * module, the blocks were often copied. A parameter that only one of them has is taken from there.
 * @param common names of the parameters that every cmdlet has, in lower case
 */
export function factsOf(page: Page, common: ReadonlySet<string>): CmdletFacts {
  const isDefault = (set: SyntaxSet) => (set.isDefault ? 0 : 1);
  const sets = [...page.sets].sort((a, b) => isDefault(a) - isDefault(b));
  const names = new Map<string, string>();
  for (const { name } of [...sets.flatMap((set) => set.parameters), ...page.parameters]) {
    const key = name.toLowerCase();
    if (!names.has(key) && !common.has(key)) {
      names.set(key, name);
    }
  }
  const parameters = [...names.values()].map((name) => parameterFacts(name, sets, page.parameters));
  return { name: page.name, sets: sets.map((set) => set.name), parameters };
}

/** A parameter within one set's syntax. */
interface Use {
  readonly set: string;
  readonly as: SyntaxParameter;
}

function parameterFacts(
  name: string,
  sets: readonly SyntaxSet[],
  sections: readonly ParameterSection[],
): ParameterFacts {
  const same = (one: { readonly name: string }) => one.name.toLowerCase() === name.toLowerCase();
  const own = sections.filter(same);
  const blocks = own.flatMap((section) => section.blocks);
  const uses = sets.flatMap(({ name: set, parameters }) =>
    parameters.filter(same).map((as): Use => ({ set, as })),
  );
  const all = sets.map((set) => set.name);
  const inSets = uses.length > 0 ? unique(uses.map((use) => use.set)) : documentedSets(blocks, all);
  const type = typeOf(blocks, uses);
  const aliases = blocks.flatMap((block) => words(block.get('Aliases')));
  const values = acceptedValues(type, blocks, own);
  const usual = type === 'SwitchParameter' ? undefined : defaultOf(blocks);
  const position = positionOf(blocks, uses, sets);
  const pipeline = pipelineOf(blocks);
  const required = requiredIn(blocks, uses, inSets);
  return {
    name,
    type,
    ...(inSets.length < all.length && { sets: inSets }),
    ...(required !== undefined && { required }),
    ...(position !== undefined && { position }),
    ...(pipeline !== undefined && { pipeline }),
    ...(aliases.length > 0 && { aliases: unique(aliases) }),
    ...(values !== undefined && { values }),
    ...(usual !== undefined && { default: usual }),
  };
}

const unique = (list: readonly string[]) => [...new Set(list)];

const words = (text: string | undefined) =>
  (text ?? '').split(/[,\s]+/).filter((word) => /^\w+$/.test(word) && !/^none$/i.test(word));

/** The sets that the blocks name, as far as the syntax knows them; all where they name none. */
function documentedSets(blocks: readonly ParameterBlock[], all: readonly string[]): string[] {
  const named = blocks.flatMap((block) =>
    (block.get('Parameter Sets') ?? '').split(',').map((set) => set.trim()),
  );
  const known = all.filter((set) => named.includes(set));
  return known.length > 0 ? known : [...all];
}

function requiredIn(
  blocks: readonly ParameterBlock[],
  uses: readonly Use[],
  inSets: readonly string[],
): true | string[] | undefined {
  // What no syntax shows cannot be mandatory, whatever its block says.
  const required = uses
    .filter(({ as }) => as.required && !(as.positional && isLoose(blocks)))
    .map((use) => use.set);
  if (required.length === 0) {
    return undefined;
  }
  return required.length === inSets.length ? true : unique(required);
}

/** Whether `[-Name] <Type>`, which means a mandatory positional parameter, was written for an optional one. */
const isLoose = (blocks: readonly ParameterBlock[]) =>
  blocks.length > 0 &&
  !blocks.some(isPositional) &&
  !blocks.some((block) => /^true$/i.test(block.get('Required') ?? ''));

const isPositional = (block: ParameterBlock) => /^\d+$/.test(block.get('Position') ?? '');

function positionOf(
  blocks: readonly ParameterBlock[],
  uses: readonly Use[],
  sets: readonly SyntaxSet[],
): number | undefined {
  const documented = blocks.find(isPositional)?.get('Position');
  if (documented !== undefined) {
    return Number(documented);
  }
  const use = uses.find(({ as }) => as.positional && !(as.required && isLoose(blocks)));
  const set = sets.find((one) => one.name === use?.set);
  const place = set?.parameters.filter((one) => one.positional).findIndex((one) => one === use?.as);
  return place === undefined || place < 0 ? undefined : place;
}

function pipelineOf(blocks: readonly ParameterBlock[]): ParameterFacts['pipeline'] {
  const inputs = blocks.map((block) => block.get('Accept pipeline input') ?? '').join(' ');
  const property = /ByPropertyName/i.test(inputs);
  const value = /ByValue/i.test(inputs);
  if (property !== value) {
    return property ? 'property' : 'value';
  }
  // A bare "True" does not say how.
  return property || /true/i.test(inputs) ? 'both' : undefined;
}

function acceptedValues(
  type: string,
  blocks: readonly ParameterBlock[],
  sections: readonly ParameterSection[],
): string[] | undefined {
  if (type === 'Boolean' || type === 'SwitchParameter' || type === 'Guid') {
    return undefined;
  }
  const listed = blocks.flatMap((block) => words(block.get('Accepted values')));
  if (listed.length > 0) {
    return unique(listed);
  }
  for (const { prose } of sections) {
    const values = valuesInProse(prose);
    if (values) {
      return values;
    }
  }
  return undefined;
}

function defaultOf(blocks: readonly ParameterBlock[]): string | undefined {
  const text = (blocks[0]?.get('Default value') ?? '').replace(/^['"$]+|['"]+$/g, '');
  if (text === '' || /^(none|null|empty.*)$/i.test(text)) {
    return undefined;
  }
  return /^(true|false)$/i.test(text)
    ? `${text[0]!.toUpperCase()}${text.slice(1).toLowerCase()}`
    : text.replace(/,\s+/g, ',');
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['bool', 'Boolean'],
  ['Bool', 'Boolean'],
  ['string', 'String'],
  ['Integer', 'Int32'],
  ['int', 'Int32'],
  ['Long', 'Int64'],
]);

function typeOf(blocks: readonly ParameterBlock[], uses: readonly Use[]): string {
  const written = blocks[0]?.get('Type') ?? uses[0]?.as.type;
  return written === undefined || written === '' ? 'SwitchParameter' : plainType(written);
}

/** A .NET type without namespaces and arity: ``System.Collections.Generic.List`1[System.String]`` is `List<String>`. */
function plainType(written: string): string {
  const generic = written.replace(/`\d+/g, '').replace(/\[([^\]]+)\]/g, '<$1>');
  const short = generic.replace(/(?:\w+\.)+(\w+)/g, '$1');
  return ALIASES.get(short) ?? short;
}
