import { bind } from '../../cmdlets/binding.ts';
import { isSwitch } from '../../cmdlets/sets.ts';
import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Cmdlet, Parameter } from '../../content/schema/cmdlet.ts';
import type { Command, Element, Script } from '../../powershell/syntax.ts';
import type { Slot, Use } from './types.ts';
import { splattedHashtables } from './splats.ts';
import { contains, valueTextAt } from './valueText.ts';

/** What a place within a command, or behind it, is for. */
export function commandSlot(
  script: Script,
  command: Command,
  offset: number,
  catalog: Catalog,
): Slot | undefined {
  const cmdlet = catalog.find(command.name);
  if (contains(command.nameSpan, offset)) {
    const use = cmdlet && useOf(script, command, cmdlet, catalog);
    const silent = command.name === '' || (!use && isFilter(script, command));
    return silent ? undefined : { kind: 'cmdlet', span: command.nameSpan, use };
  }
  if (!cmdlet || offset < command.nameSpan.end) {
    return undefined;
  }
  const at = command.elements.findIndex((one) => one.start < offset && offset <= one.end);
  const current = command.elements[at];
  switch (current?.kind) {
    case 'parameter':
      return current.colon && offset === current.end
        ? emptyValue(script, command, cmdlet, offset, catalog)
        : parameterSlot(script, command, cmdlet, current, catalog);
    case 'argument':
      return argumentSlot(script, command, cmdlet, current, offset, catalog);
    case undefined:
      return emptyValue(script, command, cmdlet, offset, catalog);
    case 'splat':
      return { kind: 'splat', span: current, use: useOf(script, command, cmdlet, catalog) };
    case 'redirection':
    case 'verbatim':
    case 'end-of-parameters':
      return undefined;
  }
}

/** Whether a command is the body of a filter, whose words are properties: `-Filter {Enabled -eq $true}`. */
function isFilter(script: Script, command: Command): boolean {
  let brace = command.start;
  while (/\s/.test(script.slice(brace - 1, brace))) {
    brace--;
  }
  brace--;
  if (script.slice(brace, brace + 1) !== '{') {
    return false;
  }
  const outer = script.commandAt(brace);
  const body = outer?.elements.findIndex(({ start }) => start === brace) ?? -1;
  const name = outer?.elements[body - 1];
  return (
    outer !== undefined &&
    name?.kind === 'parameter' &&
    name.name !== '' &&
    'filter'.startsWith(name.name.toLowerCase())
  );
}

export function useOf(
  script: Script,
  command: Command,
  cmdlet: Cmdlet,
  catalog: Catalog,
  except?: Element,
): Use {
  const splat = (name: string) => splattedHashtables(script, name, command.start);
  return { cmdlet, command, binding: bind(command, cmdlet, { catalog, splat, except }) };
}

function parameterSlot(
  script: Script,
  command: Command,
  cmdlet: Cmdlet,
  current: Extract<Element, { kind: 'parameter' }>,
  catalog: Catalog,
): Slot {
  const use = useOf(script, command, cmdlet, catalog, current);
  const parameter = catalog.parameter(cmdlet, current.name);
  const end = current.colon ? current.end - 1 : current.end;
  return { kind: 'parameter', span: { start: current.start, end }, use, parameter };
}

function argumentSlot(
  script: Script,
  command: Command,
  cmdlet: Cmdlet,
  current: Extract<Element, { kind: 'argument' }>,
  offset: number,
  catalog: Catalog,
): Slot | undefined {
  const text = valueTextAt(script, current.items, offset, false);
  if (!text) {
    return undefined;
  }
  const use = useOf(script, command, cmdlet, catalog);
  const bound = use.binding.bound.find((one) => one.by !== 'splat' && one.value === current);
  return bound && { kind: 'value', span: text.span, use, parameter: bound.parameter, text };
}

/** A place where nothing is typed yet: behind `-Name`, behind a comma, or between elements. */
function emptyValue(
  script: Script,
  command: Command,
  cmdlet: Cmdlet,
  offset: number,
  catalog: Catalog,
): Slot {
  const use = useOf(script, command, cmdlet, catalog);
  const span = { start: offset, end: offset };
  const parameter = awaiting(script, use, offset, catalog);
  const before = command.elements.findLast((one) => one.end <= offset);
  const listed = before?.kind === 'argument' ? before.items : [];
  return parameter
    ? {
        kind: 'value',
        span,
        use,
        parameter,
        text: valueTextAt(script, listed, offset, false) ?? { span, quote: '', needsQuotes: false },
      }
    : { kind: 'gap', span, use, parameter: use.binding.nextPositional };
}

/** The parameter whose value is due at the offset. */
function awaiting(
  script: Script,
  { command, cmdlet, binding }: Use,
  offset: number,
  catalog: Catalog,
): Parameter | undefined {
  const before = command.elements.findLast((one) => one.end <= offset);
  if (before?.kind === 'parameter' && (before.colon || before.end < offset)) {
    const parameter = catalog.parameter(cmdlet, before.name);
    return parameter && (before.colon || !isSwitch(parameter)) ? parameter : undefined;
  }
  if (before?.kind === 'argument' && script.slice(before.end - 1, before.end) === ',') {
    return binding.bound.find((one) => one.by !== 'splat' && one.value === before)?.parameter;
  }
  return undefined;
}
