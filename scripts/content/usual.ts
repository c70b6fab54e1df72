import { bind } from '../../src/cmdlets/binding.ts';
import { Catalog } from '../../src/cmdlets/catalog.ts';
import { isMandatoryIn } from '../../src/cmdlets/sets.ts';
import type { CmdletsFile } from '../../src/content/compiled.ts';
import type { Cmdlet } from '../../src/content/schema/cmdlet.ts';
import { splattedHashtables } from '../../src/language/slot/splats.ts';
import { scan } from '../../src/powershell/scanner.ts';

/** How many parameters are usual at most, beside the mandatory ones. */
const MOST = 4;

/**
 * What an engineer gives to a cmdlet on an ordinary day, told from its example: the parameter set, what is mandatory in it,
 * and the first of what else the example gives. Undefined where the example gives nothing.
 */
export function usualOf(cmdlet: Cmdlet, file: CmdletsFile): Cmdlet['usual'] {
  const catalog = new Catalog({ ...file, cmdlets: [cmdlet] });
  const script = scan(cmdlet.example ?? '');
  for (const command of script.commands((name) => catalog.find(name) !== undefined)) {
    const splat = (name: string) => splattedHashtables(script, name, command.start);
    const { bound, sets } = bind(command, cmdlet, { catalog, splat });
    const [set = ''] = sets;
    const mandatory = cmdlet.parameters.filter((one) => isMandatoryIn(one, set));
    const others = bound
      .map((one) => one.parameter)
      .filter((one) => !mandatory.includes(one) && !catalog.isCommon(one));
    const given = [...mandatory, ...others.slice(0, Math.max(0, MOST - mandatory.length))];
    if (given.length > 0) {
      return { set, parameters: [...new Set(given.map((one) => one.name))] };
    }
  }
  return undefined;
}
