import * as vscode from 'vscode';
import type { Catalog } from '../../cmdlets/catalog.ts';
import { gradeCommand, type Fault } from '../../cmdlets/gradeCommand.ts';
import { splattedHashtables } from '../../language/slot/splats.ts';
import type { Judge } from '../../study/grading.ts';

/** Judges written commands by the reference, and says in words what is wrong with one. */
export const judgeBy =
  (catalog: Catalog): Judge =>
  (model, text) =>
    gradeCommand(model, text, { catalog, splats: splattedHashtables }).map(inWords);

function inWords(fault: Fault): string {
  const { l10n } = vscode;
  switch (fault.kind) {
    case 'not-one':
      return l10n.t('One command is asked for, no more and no less');
    case 'other-cmdlet':
      return l10n.t('{0} is not the cmdlet for this', fault.name);
    case 'unknown':
      return l10n.t('No parameter takes {0}', fault.text);
    case 'unseen':
      return l10n.t('It takes parameters from something that is not in the text');
    case 'missing':
      return l10n.t('-{0} is missing', fault.parameter);
    case 'wrong':
      return l10n.t('-{0} has another value', fault.parameter);
    case 'extra':
      return l10n.t('-{0} is not asked for', fault.parameter);
    case 'twice':
      return l10n.t('-{0} is given twice', fault.parameter);
    case 'conflicting':
      return l10n.t('-{0} cannot stand beside the other parameters', fault.parameter);
  }
}
