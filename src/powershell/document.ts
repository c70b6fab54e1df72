import { Changes, type Change } from './changes.ts';
import { readAll, readChanged } from './read.ts';
import { ScannedScript } from './script.ts';
import { Source } from './source.ts';
import type { Script } from './syntax.ts';
import type { List } from './tree.ts';

export type { Change } from './changes.ts';

/** A script that is being edited. After any edit it answers as a scan of the whole new text does. */
export class ScriptDocument {
  #source: Source;
  #root: List;
  #script: Script;

  constructor(text: string) {
    this.#source = new Source([text]);
    this.#root = readAll(this.#source);
    this.#script = new ScannedScript(this.#source, this.#root);
  }

  /** The script as it is now; one that was asked for before an edit stays as it was. */
  get script(): Script {
    return this.#script;
  }

  /**
   * Applies the changes of one edit. Takes time in proportion to the changes and to the statements that they are in, but
   * not to the text.
   * @param changes in any order, not overlapping; the offsets of all refer to the text before the edit
   * @returns the script after it
   */
  edit(changes: readonly Change[]): Script {
    const ordered = new Changes(changes);
    this.#source = this.#source.with(ordered.sorted);
    this.#root = readChanged(this.#source, ordered, this.#root);
    this.#script = new ScannedScript(this.#source, this.#root);
    return this.#script;
  }
}
