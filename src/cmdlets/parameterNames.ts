import type { Parameter } from '../content/schema/cmdlet.ts';

/** The names that one cmdlet's parameters answer to. */
export class ParameterNames {
  /** The cmdlet's own, then the common ones. */
  readonly parameters: readonly Parameter[];
  readonly #own: ReadonlySet<Parameter>;
  readonly #byName = new Map<string, Parameter>();

  constructor(own: readonly Parameter[], common: readonly Parameter[]) {
    this.parameters = [...own, ...common];
    this.#own = new Set(own);
    // A name goes before an alias, and the cmdlet's own before a common one.
    for (const parameter of this.parameters) {
      this.#add(parameter.name, parameter);
    }
    for (const parameter of this.parameters) {
      parameter.aliases?.forEach((alias) => this.#add(alias, parameter));
    }
  }

  #add(name: string, parameter: Parameter): void {
    const key = name.toLowerCase();
    if (!this.#byName.has(key)) {
      this.#byName.set(key, parameter);
    }
  }

  /**
   * The parameter of that name, of that alias, or the only one with a name or alias that begins so. Where own and common
   * parameters begin alike, PowerShell takes the own one.
   */
  resolve(name: string): Parameter | undefined {
    const wanted = name.toLowerCase();
    const exact = this.#byName.get(wanted);
    if (exact || wanted === '') {
      return exact;
    }
    const begun = new Set<Parameter>();
    for (const [spelling, parameter] of this.#byName) {
      if (spelling.startsWith(wanted)) {
        begun.add(parameter);
      }
    }
    const own = [...begun].filter((parameter) => this.#own.has(parameter));
    const candidates = own.length > 0 ? own : [...begun];
    return candidates.length === 1 ? candidates[0] : undefined;
  }
}
