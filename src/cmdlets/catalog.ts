import type { CmdletsFile } from '../content/compiled.ts';
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import { ParameterNames } from './parameterNames.ts';

/** The parameters of every cmdlet that changes something. */
const RISK = new Set(['WhatIf', 'Confirm']);

/**
 * Whether a command could be one of the module's, by its name alone: asked before the reference is loaded, so that
 * scripts without Teams cost nothing. Every cmdlet of the module says yes; few others do.
 */
export const mayBeTeams = (name: string): boolean =>
  /-(?:cs(?!v$)|\w*team|\w*m365|\w*aigenerated|\w*group(?:policy)?assignment|\w*grouppolicy|tenantprivate)/i.test(
    plain(name),
  );

/** The cmdlets that the reference knows. Names compare without regard to case, as PowerShell does. */
export class Catalog {
  readonly all: readonly Cmdlet[];
  /** The day of the documentation that the facts were taken from, `YYYY-MM-DD`. */
  readonly documented: string;
  readonly #common: readonly Parameter[];
  readonly #byName: ReadonlyMap<string, Cmdlet>;
  readonly #names = new Map<Cmdlet, ParameterNames>();

  constructor(file: CmdletsFile) {
    this.all = file.cmdlets;
    this.documented = file.documented;
    this.#common = file.common;
    this.#byName = new Map(file.cmdlets.map((cmdlet) => [cmdlet.name.toLowerCase(), cmdlet]));
  }

  /** @param name as written in a script: in any case, with a typographic dash, or as `MicrosoftTeams\Get-…` */
  find(name: string): Cmdlet | undefined {
    return this.#byName.get(plain(name).toLowerCase());
  }

  /** The other cmdlets for the same thing: of the same noun. */
  family(cmdlet: Cmdlet): readonly Cmdlet[] {
    const noun = nounOf(cmdlet.name);
    return this.all.filter((one) => one !== cmdlet && nounOf(one.name) === noun);
  }

  /** A cmdlet's own parameters, then those that every cmdlet has. */
  parameters(cmdlet: Cmdlet): readonly Parameter[] {
    return this.#namesOf(cmdlet).parameters;
  }

  /** Whether a parameter is there for PowerShell's sake, not for what the cmdlet does. */
  isCommon(parameter: Parameter): boolean {
    return this.#common.includes(parameter) || RISK.has(parameter.name);
  }

  /** The parameter that PowerShell would bind a name to: its own name, an alias, or an unambiguous beginning. */
  parameter(cmdlet: Cmdlet, name: string): Parameter | undefined {
    return this.#namesOf(cmdlet).resolve(name);
  }

  #namesOf(cmdlet: Cmdlet): ParameterNames {
    let names = this.#names.get(cmdlet);
    if (!names) {
      const own = cmdlet.parameters.filter((one) => !RISK.has(one.name));
      const risk = cmdlet.parameters.filter((one) => RISK.has(one.name));
      names = new ParameterNames(own, [...risk, ...this.#common]);
      this.#names.set(cmdlet, names);
    }
    return names;
  }
}

/** `CsOnlineVoiceRoute` of `New-CsOnlineVoiceRoute`, in lower case. */
export const nounOf = (name: string): string => name.slice(name.indexOf('-') + 1).toLowerCase();

const plain = (name: string) =>
  name.replace(/^MicrosoftTeams\\/i, '').replace(/[\u2013\u2014\u2015]/g, '-');
