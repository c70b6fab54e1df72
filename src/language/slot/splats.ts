/** Which hashtable a splat takes its keys from, and which command splats a hashtable. */
import type { Command, Hashtable, Script } from '../../powershell/syntax.ts';

/** The last hashtable that the variable was assigned before an offset. */
export function splattedHashtable(
  script: Script,
  variable: string,
  before: number,
): Hashtable | undefined {
  const wanted = variable.toLowerCase();
  let found: Hashtable | undefined;
  for (const hashtable of script.hashtables((name) => name?.toLowerCase() === wanted)) {
    if (hashtable.start > before) {
      break;
    }
    found = hashtable;
  }
  return found;
}

/** The first command behind a hashtable that splats the variable it is assigned to, before that is assigned anew. */
export function splattingCommand(
  script: Script,
  hashtable: Hashtable,
  isKnown: (name: string) => boolean,
): Command | undefined {
  const variable = hashtable.assignedTo?.toLowerCase();
  if (variable === undefined) {
    return undefined;
  }
  for (const command of script.commands(isKnown)) {
    if (command.start > hashtable.end && splats(command, variable)) {
      const source = splattedHashtable(script, variable, command.start);
      return source?.start === hashtable.start ? command : undefined;
    }
  }
  return undefined;
}

const splats = (command: Command, variable: string) =>
  command.elements.some((one) => one.kind === 'splat' && one.name.toLowerCase() === variable);
