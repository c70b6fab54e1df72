import * as l10n from '@vscode/l10n';
import type { Catalog } from '../../cmdlets/catalog.ts';
import { usualChoice } from '../../cmdlets/sets.ts';
import { commandSnippet } from '../../cmdlets/snippet.ts';
import type { Cmdlet } from '../../content/schema/cmdlet.ts';
import { isBuiltin } from '../../powershell/builtins.ts';
import { escape, paragraphs } from '../markdown.ts';
import type { Completion } from './item.ts';

const made = new WeakMap<Catalog, readonly Completion[]>();

/**
 * The cmdlets that typed letters could mean: `ncovr`, `newcsonl` and `voiceroute` all find New-CsOnlineVoiceRoute. Each comes
 * plain, and again with the parameters that it is usually given, mandatory ones first.
 */
export function cmdletCompletions(typed: string, catalog: Catalog): readonly Completion[] {
  let all = made.get(catalog);
  if (!all) {
    all = catalog.all.flatMap(completionsFor);
    made.set(catalog, all);
  }
  const plain = typed.replace(/[\u2013-\u2015]/g, '-');
  const wanted = plain.replace('-', '').toLowerCase();
  // Who has typed a word of PowerShell’s own means that, and who has typed a cmdlet in full wants no other.
  return isBuiltin(plain) || catalog.find(plain)
    ? []
    : all.filter(({ label }) => abbreviates(wanted, label.replace('-', '')));
}

/** Whether letters stand for a name: each begins a word of it, or goes on where the one before it stands. */
function abbreviates(letters: string, name: string, from = 0, follows = false): boolean {
  if (letters === '') {
    return true;
  }
  const lower = name.toLowerCase();
  for (let at = lower.indexOf(letters.charAt(0), from); at >= 0;) {
    const beginsWord = at === 0 || /[A-Z0-9]/.test(name.charAt(at));
    const goesOn = follows && at === from;
    if ((beginsWord || goesOn) && abbreviates(letters.slice(1), name, at + 1, true)) {
      return true;
    }
    at = lower.indexOf(letters.charAt(0), at + 1);
  }
  return false;
}

function completionsFor(cmdlet: Cmdlet): Completion[] {
  const deprecated = cmdlet.deprecated !== undefined;
  const rank = deprecated ? 1 : 0;
  const about = () => paragraphs(escape(cmdlet.deprecated ?? ''), escape(cmdlet.synopsis));
  const plain: Completion = { kind: 'cmdlet', label: cmdlet.name, about, deprecated, rank };
  const choice = usualChoice(cmdlet);
  if (!choice) {
    return [plain];
  }
  const [first, ...others] = choice.parameters.map((one) => `-${one.name}`);
  const snippet: Completion = {
    kind: 'snippet',
    label: cmdlet.name,
    insert: commandSnippet(cmdlet, choice),
    detail: others.length > 0 ? `${first} +${others.length}` : `${first}`,
    about: () => paragraphs(l10n.t('Inserts the cmdlet with what it is usually given.'), about()),
    deprecated,
    rank,
  };
  return [plain, snippet];
}
