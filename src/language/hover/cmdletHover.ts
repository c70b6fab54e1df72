import * as l10n from '@vscode/l10n';
import { isMandatoryIn } from '../../cmdlets/sets.ts';
import { commandLink, escape, fence, link, paragraphs } from '../markdown.ts';
import { deprecation } from '../parameterText.ts';
import type { Use } from '../slot/types.ts';
import { parametersInSet, parameterSyntax } from '../syntaxText.ts';
import type { Reference } from './reference.ts';

/** How many objectives a hover lists: a person reads it in five seconds. */
const MOST_OBJECTIVES = 3;

/** What a cmdlet is for: the set that fits what is typed, what it does, objectives, where to read more. */
export function cmdletHover({ cmdlet, binding }: Use, reference: Reference): string {
  // With nothing typed, the set that is used on an ordinary day.
  const [first = ''] = binding.sets;
  const set = binding.bound.length === 0 ? (cmdlet.usual?.set ?? first) : first;
  const inSet = parametersInSet(cmdlet, set);
  const mandatory = inSet.filter((one) => isMandatoryIn(one, set));
  const optional = inSet.length - mandatory.length;
  const written = mandatory.map((one) => parameterSyntax(one, set));
  const others = binding.sets.length - 1;
  return paragraphs(
    fence('powershell', [cmdlet.name, ...written].join(' ')),
    cmdlet.deprecated !== undefined && deprecation(cmdlet.deprecated),
    !reference.explainedElsewhere?.(cmdlet.name) && escape(cmdlet.synopsis),
    [
      commandLink(l10n.t('Reference'), 'ms721.openCmdlet', cmdlet.name),
      link('Microsoft Learn', cmdlet.url),
      l10n.t('checked {0}', cmdlet.checked),
    ].join(' · '),
    [
      optional === 1 && l10n.t('1 optional parameter'),
      optional > 1 && l10n.t('{0} optional parameters', optional),
      others === 1 && l10n.t('1 other parameter set'),
      others > 1 && l10n.t('{0} other parameter sets', others),
    ]
      .filter((part) => part !== false)
      .join(' · '),
    objectives(cmdlet.name, reference),
  );
}

function objectives(cmdlet: string, { blueprint, language }: Reference): string | undefined {
  const using = blueprint.objectivesUsing(cmdlet);
  if (using.length === 0) {
    return undefined;
  }
  const lines = using.slice(0, MOST_OBJECTIVES).map((objective) => {
    const notes = commandLink(objective.title[language], 'ms721.openNotes', objective.id);
    const quiz = commandLink(l10n.t('Quiz'), 'ms721.quiz', objective.id);
    return `- ${notes}${objective.questions > 0 ? ` · ${quiz}` : ''}`;
  });
  const more = using.length - lines.length;
  return [
    l10n.t('Exam objectives:'),
    '',
    ...lines,
    ...(more > 0 ? [`- ${commandLink(l10n.t('{0} more', more), 'ms721.openCmdlet', cmdlet)}`] : []),
  ].join('\n');
}
