import type { Catalog } from '../cmdlets/catalog.ts';
import { isInSet, isMandatoryIn, setsWith } from '../cmdlets/sets.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import {
  commandAt,
  type Command,
  type Element,
  type Script,
  type Span,
} from '../powershell/syntax.ts';
import { givenParameters } from './given.ts';

export interface Completion {
  readonly kind: 'cmdlet' | 'parameter' | 'value';
  /** What is shown and inserted. */
  readonly label: string;
  /** A few words beside it. */
  readonly detail?: string;
  /** A line or two about it, plain text. */
  readonly documentation?: string;
  /** Items with a lower rank come first. */
  readonly rank: number;
}

export interface Completions {
  /** What an item replaces: the word that the offset stands in or behind. */
  readonly span: Span;
  readonly items: readonly Completion[];
}

/** What can be typed at an offset; undefined where the reference knows nothing. */
export function completionsAt(
  script: Script,
  offset: number,
  catalog: Catalog,
): Completions | undefined {
  const command = commandAt(script, offset);
  if (!command || isInside(command, offset)) {
    return undefined;
  }
  if (offset <= command.nameSpan.end) {
    return command.name === '' ? undefined : { span: command.nameSpan, items: cmdlets(catalog) };
  }
  const cmdlet = catalog.find(command.name);
  if (!cmdlet) {
    return undefined;
  }
  const current = command.elements.find((one) => one.start < offset && offset <= one.end);
  if (current?.kind === 'parameter' && !current.colon) {
    return { span: current, items: parameters(command, cmdlet, catalog, current) };
  }
  return values(command, cmdlet, catalog, offset, current);
}

/** Whether the offset is within a bracketed argument: a place of its own, of which the command around it says nothing. */
function isInside(command: Command, offset: number): boolean {
  const brackets = new Set(['group', 'subexpression', 'array', 'hashtable', 'scriptblock']);
  return command.elements.some(
    (element) =>
      element.kind === 'argument' &&
      element.items.some(
        (item) => brackets.has(item.kind) && item.start < offset && offset < item.end,
      ),
  );
}

function cmdlets(catalog: Catalog): Completion[] {
  return catalog.all.map((cmdlet) => ({
    kind: 'cmdlet',
    label: cmdlet.name,
    documentation: cmdlet.synopsis,
    rank: 0,
  }));
}

/** The parameters that can still be given, mandatory ones first. */
function parameters(
  command: Command,
  cmdlet: Cmdlet,
  catalog: Catalog,
  current: Element,
): Completion[] {
  const given = givenParameters(command, cmdlet, catalog, current);
  const sets = setsWith(cmdlet, given);
  return catalog
    .parameters(cmdlet)
    .filter((one) => !given.includes(one) && sets.some((set) => isInSet(one, set)))
    .map((one) => ({
      kind: 'parameter',
      label: `-${one.name}`,
      detail: one.type,
      documentation: one.description,
      rank: rankOf(one, sets, catalog),
    }));
}

function rankOf(parameter: Parameter, sets: readonly string[], catalog: Catalog): number {
  if (sets.some((set) => isMandatoryIn(parameter, set))) {
    return 0;
  }
  return catalog.isCommon(parameter) ? 2 : 1;
}

/** The values of a parameter that stands right before the offset. */
function values(
  command: Command,
  cmdlet: Cmdlet,
  catalog: Catalog,
  offset: number,
  current: Element | undefined,
): Completions | undefined {
  const typed = current?.kind === 'argument' ? current : undefined;
  const before = command.elements.findLast((one) => one.end <= (typed?.start ?? offset));
  if (before?.kind !== 'parameter' || (before.end === offset && !before.colon)) {
    return undefined;
  }
  const parameter = catalog.parameter(cmdlet, before.name);
  const known = parameter?.values ?? (parameter?.type === 'Boolean' ? ['$true', '$false'] : []);
  if (known.length === 0) {
    return undefined;
  }
  const span = typed ?? { start: offset, end: offset };
  return { span, items: known.map((label, rank) => ({ kind: 'value', label, rank })) };
}
