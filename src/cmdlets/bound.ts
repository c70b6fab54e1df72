import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import type {
  ArgumentElement,
  Element,
  Hashtable,
  HashtableEntry,
  ParameterElement,
} from '../powershell/syntax.ts';
import type { Catalog } from './catalog.ts';

/** A parameter that is given, and how. */
export type Bound =
  | {
      readonly by: 'name';
      readonly parameter: Parameter;
      readonly name: ParameterElement;
      /** Absent for a switch, and while the value is not typed. */
      readonly value?: ArgumentElement;
    }
  | {
      readonly by: 'position';
      readonly parameter: Parameter;
      readonly value: ArgumentElement;
    }
  | {
      readonly by: 'splat';
      readonly parameter: Parameter;
      readonly entry: HashtableEntry;
    };

export interface Binding {
  readonly cmdlet: Cmdlet;
  readonly bound: readonly Bound[];
  /** Names and arguments that no parameter takes, and names that could be several parameters’. */
  readonly unbound: readonly (ParameterElement | ArgumentElement | HashtableEntry)[];
  /** The parameter sets that what is given leaves, the default one first; never empty. */
  readonly sets: readonly string[];
  /** The given parameters that belong to none of those sets. */
  readonly conflicting: readonly Parameter[];
  /** Whether more may be given than can be seen: by a splat from elsewhere, or behind `--%`. */
  readonly open: boolean;
  /** The parameter that one more argument without a name would go to, or the one that was left out. */
  readonly nextPositional?: Parameter;
}

export interface BindingInput {
  readonly catalog: Catalog;
  /** Finds the hashtables that a splat of this name takes its keys from. */
  readonly splat: (name: string) => readonly Hashtable[] | undefined;
  /** What is left out, as the word that is being typed. */
  readonly except?: Element | HashtableEntry | undefined;
}
