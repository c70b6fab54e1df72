/**
 * The files that the build writes to `dist/content/`, as the extension reads them: small ones for what is needed at
 * once, one per skill for what is needed when someone asks for it.
 */
import type { Cmdlet, Parameter } from './schema/cmdlet.ts';
import type { Exam } from './schema/exam.ts';
import type { Guide } from './schema/guide.ts';
import type { Objective } from './schema/objective.ts';
import type { Question } from './schema/question.ts';
import type { SnippetHead } from './schema/snippet.ts';
import type { Title } from './schema/text.ts';

/** An objective without its notes, with what there is to find under it. */
export interface OutlineObjective extends Omit<Objective, 'notes' | 'checked'> {
  readonly skill: string;
  readonly hasNotes: boolean;
  /** How many questions ask about it. */
  readonly questions: number;
}

/** A week or a module of the plan. */
export interface PlanGroup {
  readonly id: string;
  readonly title: Title;
  /** Ids, in the order of the blueprint. */
  readonly objectives: readonly string[];
  /** Whether it is for mock exams. */
  readonly exam: boolean;
}

/** `outline.json`: all that the tree and the pickers show. */
export interface Outline {
  readonly exam: Exam;
  /** In the order of the blueprint. */
  readonly objectives: readonly OutlineObjective[];
  /** The questions whose meaning changed, by their ids, with the day, `YYYY-MM-DD`. */
  readonly changed: Readonly<Record<string, string>>;
  /** Two ways through the objectives: each covers all of them. */
  readonly plan: { readonly weeks: readonly PlanGroup[]; readonly modules: readonly PlanGroup[] };
}

export interface Notes {
  readonly markdown: string;
  /** The day on which they were checked against the documentation, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** `notes/<skill>.json`: notes by objective id. */
export type NotesFile = Readonly<Record<string, Notes>>;

/** `questions/<skill>.json` */
export type QuestionsFile = readonly Question[];

/** A scenario script. */
export interface Scenario extends SnippetHead {
  readonly id: string;
  /** PowerShell with tab stops, as `stops.ts` reads them. */
  readonly script: string;
}

/** `snippets.json` */
export type SnippetsFile = readonly Scenario[];

/** `guides.json` */
export type GuidesFile = readonly Guide[];

/** `cmdlets.json` */
export interface CmdletsFile {
  readonly cmdlets: readonly Cmdlet[];
  /** The parameters that PowerShell gives to every cmdlet. */
  readonly common: readonly Parameter[];
  /** The day of the documentation that the facts were taken from, `YYYY-MM-DD`. */
  readonly documented: string;
}
