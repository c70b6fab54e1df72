/**
 * Binding: which parameter of its cmdlet each part of a command goes to, as PowerShell would decide it, also while the
 * command is still being typed.
 * Source: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parameters
 */
import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import type {
  ArgumentElement,
  Command,
  Element,
  Hashtable,
  HashtableEntry,
  ParameterElement,
} from '../powershell/syntax.ts';
import type { Catalog } from './catalog.ts';
import { isInSet, isMandatoryIn } from './sets.ts';

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

export function bind(command: Command, cmdlet: Cmdlet, input: BindingInput): Binding {
  const binder = new Binder(cmdlet, input);
  binder.named(command.elements);
  binder.positional();
  return binder.result();
}

/** Binds hashtables alone, as if they were splatted: what their keys leave to be given. */
export function bindSplat(
  hashtables: readonly Hashtable[],
  cmdlet: Cmdlet,
  input: BindingInput,
): Binding {
  const binder = new Binder(cmdlet, input);
  binder.entries(hashtables);
  return binder.result();
}

export const isSwitch = (parameter: Parameter): boolean => parameter.type === 'SwitchParameter';

/** What a set still asks for. A piped command may get it from the pipeline, an open one from what cannot be seen. */
export function missing(binding: Binding, set: string, command?: Command): Parameter[] {
  const given = new Set(binding.bound.map((one) => one.parameter));
  return binding.cmdlet.parameters.filter(
    (one) =>
      isMandatoryIn(one, set) &&
      !given.has(one) &&
      !binding.open &&
      !(command?.piped === true && one.pipeline !== undefined),
  );
}

/** Behind `--` nothing is a parameter's name. */
function asArgument({ name, start, end }: ParameterElement): ArgumentElement {
  return { kind: 'argument', items: [{ kind: 'bare', value: `-${name}`, start, end }], start, end };
}

/** A script hands out entries anew each time; their place tells which is which. */
const isSameEntry = (entry: HashtableEntry, other: Element | HashtableEntry | undefined) =>
  other !== undefined && 'keySpan' in other && other.keySpan.start === entry.keySpan.start;

class Binder {
  readonly #cmdlet: Cmdlet;
  readonly #input: BindingInput;
  readonly #bound: Bound[] = [];
  readonly #given = new Set<Parameter>();
  readonly #unbound: (ParameterElement | ArgumentElement | HashtableEntry)[] = [];
  readonly #conflicting: Parameter[] = [];
  #arguments: ArgumentElement[] = [];
  #sets: readonly string[];
  #open = false;
  /** The parameter that the argument left out would go to. */
  #left: Parameter | undefined;

  constructor(cmdlet: Cmdlet, input: BindingInput) {
    this.#cmdlet = cmdlet;
    this.#input = input;
    this.#sets = cmdlet.sets;
  }

  /** Binds what has a name, and collects the arguments that have none. */
  named(elements: readonly Element[]): void {
    let onlyArguments = false;
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index]!;
      if (element.kind === 'splat') {
        this.entries(this.#input.splat(element.name));
      } else if (element.kind === 'argument') {
        this.#arguments.push(element);
      } else if (element.kind === 'end-of-parameters') {
        onlyArguments = true;
      } else if (element.kind === 'verbatim') {
        this.#open = true;
      } else if (element.kind === 'parameter' && onlyArguments) {
        this.#arguments.push(asArgument(element));
      } else if (element.kind === 'parameter') {
        const next = elements[index + 1];
        const value = next?.kind === 'argument' ? next : undefined;
        index += this.#name(element, value) ? 1 : 0;
      }
    }
  }

  /** Binds the keys of splatted hashtables; what is splatted from elsewhere leaves the command open. */
  entries(hashtables: readonly Hashtable[] | undefined): void {
    this.#open ||= hashtables === undefined;
    for (const entry of hashtables?.flatMap(({ entries }) => entries) ?? []) {
      const parameter =
        entry.key === '' ? undefined : this.#input.catalog.parameter(this.#cmdlet, entry.key);
      if (isSameEntry(entry, this.#input.except)) {
        continue;
      }
      if (parameter) {
        this.#add({ by: 'splat', parameter, entry });
      } else {
        this.#unbound.push(entry);
      }
    }
  }

  /** Gives the arguments without a name to positional parameters, in their order. */
  positional(): void {
    for (const value of this.#arguments) {
      const parameter = this.#nextPositional();
      if (value === this.#input.except) {
        // Its place is kept, so that those behind it go to theirs.
        this.#left = parameter;
        parameter && this.#given.add(parameter);
      } else if (parameter) {
        this.#add({ by: 'position', parameter, value });
      } else {
        this.#unbound.push(value);
      }
    }
  }

  result(): Binding {
    const nextPositional = this.#left ?? this.#nextPositional();
    return {
      cmdlet: this.#cmdlet,
      bound: this.#bound,
      unbound: this.#unbound,
      sets: this.#sets,
      conflicting: this.#conflicting,
      open: this.#open,
      ...(nextPositional && { nextPositional }),
    };
  }

  /** @returns whether the value was taken */
  #name(name: ParameterElement, next: ArgumentElement | undefined): boolean {
    const parameter = this.#input.catalog.parameter(this.#cmdlet, name.name);
    if (!parameter) {
      if (name !== this.#input.except) {
        this.#unbound.push(name);
      }
      // Whatever it is, what follows is more likely its value than a positional argument.
      return next !== undefined;
    }
    const takes = next !== undefined && (name.colon || !isSwitch(parameter));
    if (name !== this.#input.except) {
      this.#add({ by: 'name', parameter, name, ...(takes && { value: next }) });
    }
    return takes;
  }

  #add(bound: Bound): void {
    const { parameter } = bound;
    this.#bound.push(bound);
    this.#given.add(parameter);
    const left = this.#sets.filter((set) => isInSet(parameter, set));
    if (left.length > 0) {
      this.#sets = left;
    } else {
      this.#conflicting.push(parameter);
    }
  }

  #nextPositional(): Parameter | undefined {
    for (const set of this.#sets) {
      const [next] = this.#cmdlet.parameters
        .filter((one) => one.position !== undefined && isInSet(one, set) && !this.#given.has(one))
        .sort((a, b) => a.position! - b.position!);
      if (next) {
        return next;
      }
    }
    return undefined;
  }
}
