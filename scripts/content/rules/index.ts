import type { Content } from '../read.ts';
import type { Problem } from '../source.ts';
import { cmdletsAreOfTheModule, codeBinds, textsNameCmdletsOfTheModule } from './code.ts';
import { answersBind, gapsAreInTheirCommand } from './commands.ts';
import { imagesAreThere, questionsHaveNoMermaid } from './exhibits.ts';
import { noOptionStandsForOthers, optionsAreAlikeInLength, stemsDiffer } from './items.ts';
import { pagesAreNamed, pagesHaveBeenSeen } from './pages.ts';
import { planCoversEverything } from './plan.ts';
import type { Rule } from './problem.ts';
import {
  cmdletsAreUnique,
  glossaryIsUsed,
  parametersAreDescribed,
  parametersUseTheirSets,
  positionsAreClear,
} from './reference.ts';
import { scriptsBind, snippetsAreKnown, stopsAreInOrder } from './snippets.ts';
import {
  datesHavePassed,
  guidesLeadSomewhere,
  idsAreUnique,
  objectivesBelongToTheirSkill,
  questionsHaveAnObjective,
  skillsHaveObjectives,
} from './structure.ts';
import { namesAreSpelled } from './wording.ts';

const rules: readonly Rule[] = [
  idsAreUnique,
  cmdletsAreUnique,
  skillsHaveObjectives,
  objectivesBelongToTheirSkill,
  questionsHaveAnObjective,
  guidesLeadSomewhere,
  gapsAreInTheirCommand,
  answersBind,
  cmdletsAreOfTheModule,
  textsNameCmdletsOfTheModule,
  codeBinds,
  parametersUseTheirSets,
  positionsAreClear,
  parametersAreDescribed,
  glossaryIsUsed,
  datesHavePassed,
  pagesHaveBeenSeen,
  pagesAreNamed,
  planCoversEverything,
  imagesAreThere,
  questionsHaveNoMermaid,
  optionsAreAlikeInLength,
  noOptionStandsForOthers,
  stemsDiffer,
  namesAreSpelled,
  snippetsAreKnown,
  stopsAreInOrder,
  scriptsBind,
];

/** What must hold between content files, beyond the schema of each. */
export function checkRules(content: Content): Problem[] {
  return rules.flatMap((rule) => [...rule(content)]);
}
