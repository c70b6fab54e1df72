import { mayBeTeams } from '../../cmdlets/catalog.ts';
import type { Hashtable, Script } from '../../powershell/syntax.ts';
import { splattingCommand } from './splats.ts';

/**
 * Whether a place could be about a cmdlet of the module; asked before the reference is loaded, so that scripts without Teams
 * cost nothing more. A hashtable may be splatted by a cmdlet further down.
 */
export function mayBeAbout(script: Script, offset: number): boolean {
  if (mayBeTeams(script.commandAt(offset)?.name ?? '')) {
    return true;
  }
  const hashtable = script.hashtableAt(offset);
  return hashtable !== undefined && belongsToTeams(script, hashtable);
}

function belongsToTeams(script: Script, hashtable: Hashtable): boolean {
  if (hashtable.assignedTo !== undefined) {
    return splattingCommand(script, hashtable, mayBeTeams) !== undefined;
  }
  const outer = script.hashtableAt(hashtable.start);
  return (
    mayBeTeams(script.commandAt(hashtable.start)?.name ?? '') ||
    (outer !== undefined && belongsToTeams(script, outer))
  );
}

/** Whether a script has a command of the module at all, so far as names tell. */
export function hasTeams(script: Script): boolean {
  let found = false;
  script.collect(readCommands, () => {
    found = true;
  });
  return found;
}

const readCommands: Parameters<Script['collect']>[0] = (piece) =>
  piece.commands(mayBeTeams).slice(0, 1);
