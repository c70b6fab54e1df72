import * as vscode from 'vscode';
import { shortTitleOf, titleOf, type Blueprint, type Language } from '../../study/blueprint.ts';
import type { Services } from '../services.ts';

interface ScopePick extends vscode.QuickPickItem {
  readonly id: string;
}

type Picks = (ScopePick | vscode.QuickPickItem)[];

/** Lets a person find an objective by typing part of its title or a cmdlet. */
export async function pickObjective(
  services: Services,
  placeHolder: string,
): Promise<string | undefined> {
  return pick(services, placeHolder, (blueprint) =>
    skillsOf(blueprint).flatMap((skill) => objectivesOf(skill, blueprint, services.language)),
  );
}

/** Lets a person choose what to be quizzed on: a whole skill or an objective; what has questions comes first. */
export async function pickQuizScope(
  services: Services,
  placeHolder: string,
): Promise<string | undefined> {
  return pick(services, placeHolder, (blueprint) => {
    const asked = (skill: string) => questionsIn(skill, blueprint) > 0;
    const [filled, empty] = [true, false].map((wanted) =>
      skillsOf(blueprint).filter((skill) => asked(skill) === wanted),
    ) as [string[], string[]];
    const whole = filled.map((skill) => ({
      id: skill,
      label: vscode.l10n.t('All of {0}', labelOf(skill, blueprint, services.language)),
      description: vscode.l10n.t('{0} questions', questionsIn(skill, blueprint)),
    }));
    const objectives = [...filled, ...empty].flatMap((skill) =>
      objectivesOf(skill, blueprint, services.language),
    );
    return [...whole, ...objectives];
  });
}

async function pick(
  services: Services,
  placeHolder: string,
  list: (blueprint: Blueprint) => Picks,
): Promise<string | undefined> {
  const picks: Promise<Picks> = services.blueprint().then(list);
  const picked = await vscode.window.showQuickPick(picks, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && 'id' in picked ? picked.id : undefined;
}

const skillsOf = (blueprint: Blueprint) =>
  blueprint.domains.flatMap((domain) => domain.skills.map(({ id }) => id));

const questionsIn = (scope: string, blueprint: Blueprint) =>
  blueprint.objectivesIn(scope).reduce((sum, one) => sum + one.questions, 0);

function labelOf(skill: string, blueprint: Blueprint, language: Language): string {
  const scope = blueprint.scope(skill);
  return scope?.kind === 'skill' ? `${scope.number} ${titleOf(scope)[language]}` : skill;
}

function shortLabelOf(skill: string, blueprint: Blueprint, language: Language): string {
  const scope = blueprint.scope(skill);
  return scope?.kind === 'skill' ? `${scope.number} ${shortTitleOf(scope)[language]}` : skill;
}

/** A skill's objectives below its title. */
function objectivesOf(skill: string, blueprint: Blueprint, language: Language): Picks {
  const label = labelOf(skill, blueprint, language);
  const short = shortLabelOf(skill, blueprint, language);
  const objectives = blueprint.objectivesOfSkill(skill).map((objective) => ({
    id: objective.id,
    label: objective.title[language],
    // The skill stands in each row, so that typing its name or number finds its objectives.
    description: [
      short,
      ...(objective.questions > 0 ? [vscode.l10n.t('{0} questions', objective.questions)] : []),
    ].join(' · '),
    detail: objective.cmdlets.join(' '),
  }));
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...objectives];
}
