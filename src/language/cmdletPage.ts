/** A cmdlet's page in the reference, as Markdown. */
import * as l10n from '@vscode/l10n';
import type { Catalog } from '../cmdlets/catalog.ts';
import { isMandatoryIn } from '../cmdlets/sets.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import type { Blueprint, Language } from '../study/blueprint.ts';
import { escape, fence, link, paragraphs, table } from './markdown.ts';
import { pageLink, pagePath } from './pagePath.ts';
import { deprecationText, parameterFacts } from './parameterText.ts';
import { relatedCmdlets } from './related.ts';
import { parametersInSet, parameterSyntax } from './syntaxText.ts';

export interface PageContext {
  readonly catalog: Catalog;
  readonly blueprint: Blueprint;
  readonly language: Language;
}

export function cmdletPage(cmdlet: Cmdlet, { catalog, blueprint, language }: PageContext): string {
  const objectives = blueprint.objectivesUsing(cmdlet.name).map((objective) => {
    const title = objective.title[language];
    return `- ${link(title, pageLink(pagePath.notes(objective.id, title)))}`;
  });
  const related = relatedCmdlets(cmdlet, catalog).map(
    (one) => `- ${cmdletLink(one)}: ${escape(one.synopsis)}`,
  );
  const parameters = [...cmdlet.parameters].sort(byUse(cmdlet, catalog));
  return paragraphs(
    `# ${cmdlet.name}`,
    cmdlet.deprecated !== undefined && `> **${deprecationText(cmdlet.deprecated)}**`,
    escape(cmdlet.synopsis),
    cmdlet.example !== undefined && `## ${l10n.t('Example')}`,
    cmdlet.example !== undefined && fence('powershell', cmdlet.example.trimEnd()),
    `## ${l10n.t('Syntax')}`,
    ...cmdlet.sets.map((set) => syntax(cmdlet, set, catalog)),
    parameters.length > 0 && `## ${l10n.t('Parameters')}`,
    parameters.length > 0 &&
      table(
        [l10n.t('Parameter'), l10n.t('What it does')],
        parameters.map((one) => row(cmdlet, one)),
      ),
    objectives.length > 0 && `## ${l10n.t('Exam objectives')}`,
    objectives.join('\n'),
    related.length > 0 && `## ${l10n.t('Related cmdlets')}`,
    related.join('\n'),
    `## ${l10n.t('Source')}`,
    link(l10n.t('{0} on Microsoft Learn', cmdlet.name), cmdlet.url),
    `*${l10n.t(
      'Text checked on {0}; names, sets and types as of Microsoft’s documentation of {1}.',
      cmdlet.checked,
      catalog.documented,
    )}*`,
  );
}

export const cmdletLink = (cmdlet: Cmdlet): string =>
  link(cmdlet.name, pageLink(pagePath.cmdlet(cmdlet.name)));

/** Everyday parameters come first: mandatory ones, then by name, then those for PowerShell's sake and retired ones. */
function byUse(cmdlet: Cmdlet, catalog: Catalog): (a: Parameter, b: Parameter) => number {
  const order = (one: Parameter) => {
    if (one.deprecated !== undefined || catalog.isCommon(one)) {
      return 2;
    }
    return cmdlet.sets.some((set) => isMandatoryIn(one, set)) ? 0 : 1;
  };
  return (a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1);
}

/** How many optional parameters a syntax shows before it counts them: the table below has them all. */
const MOST_OPTIONAL = 40;

function syntax(cmdlet: Cmdlet, set: string, catalog: Catalog): string {
  const inSet = parametersInSet(cmdlet, set).filter((one) => !catalog.isCommon(one));
  const mandatory = inSet.filter((one) => isMandatoryIn(one, set)).length;
  const hidden = inSet.length - mandatory - MOST_OPTIONAL;
  const shown = hidden > 1 ? inSet.slice(0, mandatory + MOST_OPTIONAL) : inSet;
  const written = shown.map((one) => `  ${parameterSyntax(one, set)}`);
  if (hidden > 1) {
    written.push(`  ${l10n.t('[{0} more]', hidden)}`);
  }
  return paragraphs(
    cmdlet.sets.length > 1 && `**${escape(set)}**`,
    fence('text', [cmdlet.name, ...written].join('\n')),
  );
}

/** Where long names may break, so that a narrow page shows what stands beside them. */
const breakable = (text: string) =>
  text.replace(/\w{16,}/g, (word) => word.replace(/(?<=[a-z])(?=[A-Z])/g, '<wbr>'));

function row(cmdlet: Cmdlet, parameter: Parameter): string[] {
  const { name, type, description, deprecated, pipeline } = parameter;
  const lines = [
    breakable(escape(description)),
    deprecated !== undefined && deprecationText(deprecated),
    ...parameterFacts(cmdlet, parameter),
    pipeline !== undefined && l10n.t('Takes pipeline input'),
  ];
  return [
    `<code>${breakable(`-${name}`)}</code><br>${breakable(escape(type))}`,
    lines.filter((line) => typeof line === 'string').join('<br>'),
  ];
}
