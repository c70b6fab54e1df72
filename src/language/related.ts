import { nounOf, type Catalog } from '../cmdlets/catalog.ts';
import type { Cmdlet } from '../content/schema/cmdlet.ts';
import { kindOf } from './names/kinds.ts';

/** What else an engineer looks up: the cmdlets for the same thing, those that make what it names, those that name it. */
export function relatedCmdlets(cmdlet: Cmdlet, catalog: Catalog): readonly Cmdlet[] {
  const noun = nounOf(cmdlet.name);
  const named = namedBy(cmdlet);
  const makers = catalog.all.filter((one) => makes(one) && named.has(nounOf(one.name)));
  const users = catalog.all.filter((one) => makes(one) && namedBy(one).has(noun));
  return [...new Set([...catalog.family(cmdlet), ...makers, ...users])].filter(
    (one) => one !== cmdlet,
  );
}

/** The tenant's usages are one list, which is set and never made. */
const makes = (cmdlet: Cmdlet) => /^(?:new-|set-csonlinepstnusage$)/i.test(cmdlet.name);

/** The kinds of things that a cmdlet's parameters name, beside its own. */
function namedBy(cmdlet: Cmdlet): ReadonlySet<string> {
  const own = nounOf(cmdlet.name);
  const kinds = cmdlet.parameters.flatMap((parameter) => kindOf(cmdlet, parameter) ?? []);
  return new Set(kinds.filter((kind) => kind !== own));
}
