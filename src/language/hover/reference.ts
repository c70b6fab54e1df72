import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Blueprint, Language } from '../../study/blueprint.ts';

/** What hovers draw on beside the script. */
export interface Reference {
  readonly catalog: Catalog;
  readonly blueprint: Blueprint;
  readonly language: Language;
  /** Whether another hover at the same place says what a cmdlet does: ours then leaves it out. */
  readonly explainedElsewhere?: (cmdlet: string) => boolean;
}
