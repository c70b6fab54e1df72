import * as l10n from '@vscode/l10n';
import { shortTitleOf, titleOf, type Blueprint, type Language } from '../study/blueprint.ts';
import { PASS, type Readiness } from '../study/reviews/readiness.ts';
import type { Study } from '../study/reviews/study.ts';
import { escape, paragraphs, table } from './markdown.ts';

const percent = (share: number) => Math.round(100 * share);

const range = ({ low, high, asked }: Readiness): string =>
  asked === 0 ? '–' : l10n.t('{0}–{1} %', percent(low), percent(high));

/** The page on readiness as Markdown: the numbers by domain and skill, and the rule behind them. */
export function readinessPage(
  { exam, readiness }: Study,
  { blueprint, language }: { readonly blueprint: Blueprint; readonly language: Language },
): string {
  const row = (id: string, strong: boolean): string[] => {
    const scope = blueprint.scope(id);
    const one = readiness.get(id);
    if (!scope || !one || scope.kind === 'objective') {
      return [];
    }
    const title = `${scope.number} ${escape((strong ? titleOf : shortTitleOf)(scope)[language])}`;
    const asked = one.total > 0 ? l10n.t('{0} of {1}', one.asked, one.total) : '–';
    return [strong ? `**${title}**` : title, range(one), asked, `${one.due}`];
  };
  const rows = blueprint.domains.flatMap((domain) => [
    row(domain.id, true),
    ...domain.skills.map((skill) => row(skill.id, false)),
  ]);
  const head = [l10n.t('Part of the exam'), l10n.t('Ready'), l10n.t('Asked'), l10n.t('Due')];
  return paragraphs(
    `# ${l10n.t('Readiness')}`,
    exam.asked > 0 && `**${l10n.t('The whole exam: {0}', range(exam))}**`,
    table(head, rows),
    `## ${l10n.t('What the numbers mean')}`,
    l10n.t(
      'Each range says what share of the questions you would answer rightly, today or on the day of your exam if its date is set. It is predicted from how well you remembered each question and how long ago that was.',
    ),
    l10n.t(
      'The low end counts questions that you were never asked as not known; the high end counts them as known as well as the others. Both ends are moved apart where only a few were asked: in four cases of five the truth lies between.',
    ),
    l10n.t(
      'Skills and domains are the mean of their objectives; the whole exam is the mean of the domains by their weight. Parts without questions count nothing. A range that lies wholly above {0} % is called ready, one wholly below it weak: the exam is passed with 700 of 1,000 points.',
      percent(PASS),
    ),
  );
}
