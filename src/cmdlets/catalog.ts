import type { CmdletsFile } from '../content/compiled.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';

/** The parameters of every cmdlet that changes something. */
const RISK = new Set(['WhatIf', 'Confirm']);

/** The cmdlets that the reference knows. Names compare without regard to case, as PowerShell does. */
export class Catalog {
  readonly all: readonly Cmdlet[];
  readonly #common: readonly Parameter[];
  readonly #byName: ReadonlyMap<string, Cmdlet>;

  constructor(file: CmdletsFile) {
    this.all = file.cmdlets;
    this.#common = file.common;
    this.#byName = new Map(file.cmdlets.map((cmdlet) => [cmdlet.name.toLowerCase(), cmdlet]));
  }

  /** @param name as written in a script: in any case, with a typographic dash, or as `MicrosoftTeams\Get-…` */
  find(name: string): Cmdlet | undefined {
    const plain = name.replace(/^MicrosoftTeams\\/i, '').replace(/[\u2013\u2014\u2015]/g, '-');
    return this.#byName.get(plain.toLowerCase());
  }

  /** A cmdlet's own parameters, then those that every cmdlet has. */
  parameters(cmdlet: Cmdlet): readonly Parameter[] {
    return [...cmdlet.parameters, ...this.#common];
  }

  /** Whether a parameter is there for PowerShell's sake, not for what the cmdlet does. */
  isCommon(parameter: Parameter): boolean {
    return this.#common.includes(parameter) || RISK.has(parameter.name);
  }

  /** The parameter that PowerShell would bind a name to: its own name, an alias, or an unambiguous beginning. */
  parameter(cmdlet: Cmdlet, name: string): Parameter | undefined {
    const wanted = name.toLowerCase();
    const all = this.parameters(cmdlet);
    const exact = all.find((one) => spellings(one).includes(wanted));
    if (exact || wanted === '') {
      return exact;
    }
    const begun = all.filter((one) =>
      spellings(one).some((spelling) => spelling.startsWith(wanted)),
    );
    return begun.length === 1 ? begun[0] : undefined;
  }
}

const spellings = (parameter: Parameter) =>
  [parameter.name, ...(parameter.aliases ?? [])].map((spelling) => spelling.toLowerCase());
