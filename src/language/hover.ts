import * as l10n from '@vscode/l10n';
import type { Catalog } from '../cmdlets/catalog.ts';
import { isInSet, isMandatoryIn, setsWith } from '../cmdlets/sets.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import {
  commandAt,
  type Command,
  type Hashtable,
  type Script,
  type Span,
} from '../powershell/syntax.ts';
import type { Blueprint, Language } from '../study/blueprint.ts';
import { givenParameters } from './given.ts';
import { code, commandLink, escape, fence, link, paragraphs } from './markdown.ts';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What hovers draw on beside the script. */
export interface Reference {
  readonly catalog: Catalog;
  readonly blueprint: Blueprint;
  readonly language: Language;
}

/** Whether anything could be explained at an offset; asked before the reference is loaded. */
export const mayExplain = (script: Script, offset: number): boolean =>
  commandAt(script, offset) !== undefined || hashtableAt(script, offset) !== undefined;

/** What is known about the cmdlet or parameter at an offset; undefined where that is nothing. */
export function hoverAt(script: Script, offset: number, reference: Reference): Hover | undefined {
  return commandHover(script, offset, reference) ?? splatKeyHover(script, offset, reference);
}

function commandHover(script: Script, offset: number, reference: Reference): Hover | undefined {
  const command = commandAt(script, offset);
  const cmdlet = command && reference.catalog.find(command.name);
  if (!cmdlet) {
    return undefined;
  }
  if (contains(command.nameSpan, offset)) {
    return { span: command.nameSpan, markdown: cmdletHover(command, cmdlet, reference) };
  }
  const element = command.elements.find((one) => one.kind === 'parameter' && contains(one, offset));
  const name = element?.kind === 'parameter' ? element.name : undefined;
  const parameter = name === undefined ? undefined : reference.catalog.parameter(cmdlet, name);
  return element && parameter && { span: element, markdown: parameterHover(cmdlet, parameter) };
}

/** A key of a hashtable that a later command takes as its parameters: `$route = @{ Priority| = 1 }`, then `@route`. */
function splatKeyHover(script: Script, offset: number, { catalog }: Reference): Hover | undefined {
  const hashtable = hashtableAt(script, offset);
  const entry = hashtable?.entries.find(({ keySpan }) => contains(keySpan, offset));
  const variable = hashtable?.assignedTo?.toLowerCase();
  if (!hashtable || !entry || variable === undefined) {
    return undefined;
  }
  const command = script.commands.find(
    ({ start, elements }) =>
      start > hashtable.end &&
      elements.some((one) => one.kind === 'splat' && one.name.toLowerCase() === variable),
  );
  const cmdlet = command && catalog.find(command.name);
  const parameter = cmdlet && catalog.parameter(cmdlet, entry.key);
  return parameter && { span: entry.keySpan, markdown: parameterHover(cmdlet, parameter) };
}

/** The innermost hashtable around an offset. */
const hashtableAt = (script: Script, offset: number): Hashtable | undefined =>
  script.hashtables.findLast(({ start, end }) => start <= offset && offset <= end);

const contains = (span: Span, offset: number) => span.start <= offset && offset <= span.end;

function cmdletHover(command: Command, cmdlet: Cmdlet, reference: Reference): string {
  const { catalog, blueprint, language } = reference;
  const [set = ''] = setsWith(cmdlet, givenParameters(command, cmdlet, catalog));
  const inSet = cmdlet.parameters.filter((one) => isInSet(one, set));
  const mandatory = inSet.filter((one) => isMandatoryIn(one, set));
  const optional = inSet.length - mandatory.length;
  const objectives = blueprint.objectivesUsing(cmdlet.name).map((objective) => {
    const notes = commandLink(objective.title[language], 'ms721.openNotes', objective.id);
    const quiz = commandLink(l10n.t('Quiz'), 'ms721.quiz', objective.id);
    return `- ${notes}${objective.questions > 0 ? ` · ${quiz}` : ''}`;
  });
  const written = mandatory.map((one) => `-${one.name} <${one.type}>`);
  return paragraphs(
    fence('powershell', [cmdlet.name, ...written].join(' ')),
    escape(cmdlet.synopsis),
    optional === 1 && l10n.t('1 optional parameter'),
    optional > 1 && l10n.t('{0} optional parameters', optional),
    objectives.length > 0 && [l10n.t('Exam objectives:'), '', ...objectives].join('\n'),
    `${link('Microsoft Learn', cmdlet.url)} · ${l10n.t('checked {0}', cmdlet.checked)}`,
  );
}

function parameterHover(cmdlet: Cmdlet, parameter: Parameter): string {
  return paragraphs(
    fence('powershell', `-${parameter.name} <${parameter.type}>`),
    escape(parameter.description),
    parameter.deprecated !== undefined &&
      `$(warning) ${l10n.t('Deprecated: {0}', escape(parameter.deprecated))}`,
    facts(cmdlet, parameter).join('  \n'),
  );
}

function facts(cmdlet: Cmdlet, parameter: Parameter): string[] {
  const lines: string[] = [];
  const mandatory = cmdlet.sets.filter((set) => isMandatoryIn(parameter, set));
  const sets = cmdlet.sets.filter((set) => isInSet(parameter, set));
  if (mandatory.length > 0) {
    const all = mandatory.length === sets.length;
    lines.push(
      all ? l10n.t('Mandatory') : l10n.t('Mandatory in {0}', mandatory.map(code).join(', ')),
    );
  }
  if (sets.length < cmdlet.sets.length) {
    lines.push(l10n.t('Only in parameter set {0}', sets.map(code).join(', ')));
  }
  if (parameter.values) {
    lines.push(l10n.t('Accepted values: {0}', parameter.values.map(code).join(', ')));
  }
  if (parameter.min !== undefined || parameter.max !== undefined) {
    lines.push(l10n.t('Range: {0} to {1}', parameter.min ?? '…', parameter.max ?? '…'));
  }
  if (parameter.default !== undefined) {
    lines.push(l10n.t('Default: {0}', code(parameter.default)));
  }
  if (parameter.aliases) {
    lines.push(
      l10n.t('Alias: {0}', parameter.aliases.map((alias) => code(`-${alias}`)).join(', ')),
    );
  }
  return lines;
}
