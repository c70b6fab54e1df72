import type { Cmdlet, Parameter } from '../content/schema/cmdlet.ts';
import type {
  ArgumentElement,
  Element,
  Hashtable,
  HashtableEntry,
  ParameterElement,
} from '../powershell/syntax.ts';
import type { Binding, BindingInput, Bound } from './bound.ts';
import { isInSet, isSwitch } from './sets.ts';

/** Behind `--` nothing is a parameter's name. */
function asArgument({ name, start, end }: ParameterElement): ArgumentElement {
  return { kind: 'argument', items: [{ kind: 'bare', value: `-${name}`, start, end }], start, end };
}

/** A script hands out entries anew each time; their place tells which is which. */
const isSameEntry = (entry: HashtableEntry, other: Element | HashtableEntry | undefined) =>
  other !== undefined && 'keySpan' in other && other.keySpan.start === entry.keySpan.start;

/** Binds one command part by part: names and splats first, then what has no name. */
export class Binder {
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
        .filter(
          (one) =>
            one.position !== undefined &&
            !isSwitch(one) &&
            isInSet(one, set) &&
            !this.#given.has(one),
        )
        .sort((a, b) => a.position! - b.position!);
      if (next) {
        return next;
      }
    }
    return undefined;
  }
}
