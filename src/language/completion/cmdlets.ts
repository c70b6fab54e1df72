import * as l10n from '@vscode/l10n';
import type { Catalog } from '../../cmdlets/catalog.ts';
import { mandatoryChoices } from '../../cmdlets/sets.ts';
import { commandSnippet } from '../../cmdlets/snippet.ts';
import type { Cmdlet } from '../../content/schema/cmdlet.ts';
import { escape, paragraphs } from '../markdown.ts';
import type { Completion } from './item.ts';

const made = new WeakMap<Catalog, readonly Completion[]>();

/**
 * The cmdlets that have the typed letters in this order: `ncovr` finds New-CsOnlineVoiceRoute. Each comes plain, and again
 * with its mandatory parameters where it has any.
 */
export function cmdletCompletions(typed: string, catalog: Catalog): readonly Completion[] {
  let all = made.get(catalog);
  if (!all) {
    all = catalog.all.flatMap(completionsFor);
    made.set(catalog, all);
  }
  const wanted = typed.toLowerCase();
  return all.filter(({ label }) => hasInOrder(label.toLowerCase(), wanted));
}

function hasInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) {
      return false;
    }
  }
  return true;
}

function completionsFor(cmdlet: Cmdlet): Completion[] {
  const deprecated = cmdlet.deprecated !== undefined;
  const about = () => paragraphs(escape(cmdlet.deprecated ?? ''), escape(cmdlet.synopsis));
  const plain: Completion = { kind: 'cmdlet', label: cmdlet.name, about, deprecated, rank: 0 };
  const [choice] = mandatoryChoices(cmdlet).filter(({ parameters }) => parameters.length > 0);
  if (!choice) {
    return [plain];
  }
  const [first, ...others] = choice.parameters.map((one) => `-${one.name}`);
  const snippet: Completion = {
    kind: 'snippet',
    label: cmdlet.name,
    insert: commandSnippet(cmdlet, choice),
    detail: others.length > 0 ? `${first} +${others.length}` : `${first}`,
    about: () => paragraphs(l10n.t('Inserts the cmdlet with its mandatory parameters.'), about()),
    deprecated,
    rank: 0,
  };
  return [plain, snippet];
}
