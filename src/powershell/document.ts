import { Changes, type Change } from './changes.ts';
import { readAll, readChanged } from './read.ts';
import { ScannedScript } from './script.ts';
import type { Script } from './syntax.ts';

export type { Change } from './changes.ts';

/** A script that is being edited. After any edit it answers as a scan of the whole new text does. */
export class ScriptDocument {
  #script: ScannedScript;

  constructor(text: string) {
    this.#script = new ScannedScript(text, readAll(text));
  }

  /** The script as it is now; one that was asked for before an edit stays as it was. */
  get script(): Script {
    return this.#script;
  }

  /**
   * Applies the changes of one edit. Takes time in proportion to the changes and the statements that they are in; of what
   * grows with the whole text, only the copy of it.
   * @param changes in any order, not overlapping; the offsets of all refer to the text before the edit
   * @returns the script after it
   */
  edit(changes: readonly Change[]): Script {
    const sorted = new Changes(changes);
    const text = sorted.applyTo(this.#script.text);
    this.#script = new ScannedScript(text, readChanged(text, sorted, this.#script.root));
    return this.#script;
  }
}
