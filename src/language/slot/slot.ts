/**
 * Slots: what a place in a script is for, so far as the reference knows. Hover, completion and signature help all ask here,
 * so that they agree.
 */
import type { Catalog } from '../../cmdlets/catalog.ts';
import type { Script } from '../../powershell/syntax.ts';
import { commandSlot } from './commandSlot.ts';
import { hashtableSlot } from './hashtableSlot.ts';
import type { Slot } from './types.ts';

/** What the place is for; undefined where the reference knows nothing. */
export function slotAt(script: Script, offset: number, catalog: Catalog): Slot | undefined {
  const command = script.commandAt(offset);
  const hashtable = script.hashtableAt(offset);
  // A word behind a key's `=` reads as a command's name; only a known cmdlet is taken for one.
  const inHashtable =
    hashtable !== undefined &&
    (command === undefined ||
      command.start < hashtable.start ||
      (hashtable.start < command.start && !catalog.find(command.name)));
  return (
    (inHashtable ? hashtableSlot(script, hashtable, offset, catalog) : undefined) ??
    (command && commandSlot(script, command, offset, catalog))
  );
}
