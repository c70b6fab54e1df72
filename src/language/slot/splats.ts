/** Which hashtables a splat takes its keys from, and which command splats a hashtable. */
import type { Command, Hashtable, Script } from '../../powershell/syntax.ts';

/**
 * The hashtables that make up a variable before an offset: the last one that it was assigned, and those that `+=` added
 * to it since. Undefined where the script assigns none.
 */
export function splattedHashtables(
  script: Script,
  variable: string,
  before: number,
): readonly Hashtable[] | undefined {
  const wanted = variable.toLowerCase();
  let found: Hashtable[] | undefined;
  for (const hashtable of script.hashtables((name) => name?.toLowerCase() === wanted)) {
    if (hashtable.start > before) {
      break;
    }
    found = [...(isAdded(script, hashtable) ? (found ?? []) : []), hashtable];
  }
  return found;
}

/** Whether `+=` stands before it, a cast perhaps between. */
const isAdded = (script: Script, hashtable: Hashtable) =>
  /\+=\s*(\[[\w.]+\]\s*)?$/.test(
    script.text.slice(Math.max(0, hashtable.start - 100), hashtable.start),
  );

/** The first command behind a hashtable that splats the variable it belongs to, before that is assigned anew. */
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
      const sources = splattedHashtables(script, variable, command.start);
      return sources?.some(({ start }) => start === hashtable.start) ? command : undefined;
    }
  }
  return undefined;
}

const splats = (command: Command, variable: string) =>
  command.elements.some((one) => one.kind === 'splat' && one.name.toLowerCase() === variable);
