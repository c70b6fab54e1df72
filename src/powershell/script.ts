import { collect } from './collect.ts';
import type { Details } from './details.ts';
import { simpleList } from './literals.ts';
import { readDetails } from './read.ts';
import type { Source } from './source.ts';
import type {
  Assignment,
  Command,
  Hashtable,
  HashtableEntry,
  Piece,
  Reader,
  Script,
} from './syntax.ts';
import { listStart, type List, type Part, type PartKind, type Stretch } from './tree.ts';
import { commandName, variableName } from './values.ts';
import { innermost, visitParts, visitStretches } from './walk.ts';

/** A text with what a scan has found in it; the rest is read from the text when it is asked for. */
export class ScannedScript implements Script {
  readonly #source: Source;
  /** What stands in the whole text. */
  readonly #root: List;

  constructor(source: Source, root: List) {
    this.#source = source;
    this.#root = root;
  }

  get text(): string {
    return this.#source.whole;
  }

  slice(start: number, end: number): string {
    return this.#source.slice(Math.max(start, 0), Math.max(end, 0));
  }

  commandAt(offset: number): Command | undefined {
    const found = innermost(this.#root, 0, offset, (part, start) => {
      return part.kind === 'command' && offset <= start + part.end;
    });
    if (!found) {
      return undefined;
    }
    const { list, listStart: listAt, stretch, start } = found.placed;
    return commandOf(found.part, start, readDetails(this.#source, list, listAt, stretch, start));
  }

  hashtableAt(offset: number): Hashtable | undefined {
    const found = innermost(this.#root, 0, offset, (part, start) => {
      const end = start + part.end;
      return (
        part.kind === 'hashtable' &&
        start + part.start < offset &&
        (part.complete ? offset < end : offset <= end)
      );
    });
    return found && this.#hashtable(found.part, found.placed.start);
  }

  commands(named?: (name: string) => boolean): Iterable<Command> {
    const found: Command[] = [];
    let last: Stretch | undefined;
    let details: Details | undefined;
    visitParts(this.#root, 0, 'command', (part, stretch, start, list, listAt) => {
      if (!named || named(this.#name(part, start))) {
        if (stretch !== last || !details) {
          details = readDetails(this.#source, list, listAt, stretch, start);
          last = stretch;
        }
        found.push(commandOf(part, start, details));
      }
    });
    return found;
  }

  hashtables(assignedTo?: (variable: string | undefined) => boolean): Iterable<Hashtable> {
    const found: Hashtable[] = [];
    visitParts(this.#root, 0, 'hashtable', (part, _, start) => {
      if (!assignedTo || assignedTo(this.#variable(part, start))) {
        found.push(this.#hashtable(part, start));
      }
    });
    return found;
  }

  assignments(variable?: (name: string) => boolean): Iterable<Assignment> {
    const found: Assignment[] = [];
    visitParts(this.#root, 0, 'assignment', (part, _, start) => {
      if (!variable || variable(this.#variable(part, start) ?? '')) {
        found.push(...this.#assignment(part, start));
      }
    });
    return found;
  }

  collect<T extends { readonly start: number }>(
    reader: Reader<T>,
    visit: (value: T, shift: number) => void,
  ): void {
    collect(this.#root, reader, (...place) => this.#piece(...place), visit);
  }

  #piece(stretch: Stretch, start: number, list: List, listAt: number): Piece {
    const parts = (kind: PartKind) => stretch.parts.filter((part) => part.kind === kind);
    return {
      commands: (named) => {
        const wanted = parts('command').filter((part) => !named || named(this.#name(part, start)));
        if (wanted.length === 0) {
          return [];
        }
        const details = readDetails(this.#source, list, listAt, stretch, start);
        return wanted.map((part) => commandOf(part, start, details));
      },
      hashtables: (assignedTo) =>
        parts('hashtable')
          .filter((part) => !assignedTo || assignedTo(this.#variable(part, start)))
          .map((part) => this.#hashtable(part, start)),
      assignments: () => parts('assignment').flatMap((part) => this.#assignment(part, start)),
      slice: (from, to) => this.slice(from, to),
    };
  }

  #name(part: Part, start: number): string {
    return part.complete
      ? commandName(this.#source, start + part.nameStart, start + part.nameEnd)
      : '';
  }

  /** The variable of an assignment or a hashtable. */
  #variable(part: Part, start: number): string | undefined {
    return part.nameStart < 0
      ? undefined
      : variableName(this.#source, start + part.nameStart, start + part.nameEnd);
  }

  /** @param start where the stretch starts that the part is of */
  #assignment(part: Part, start: number): Assignment[] {
    const end = start + part.end;
    const items = simpleList(this.#source, start + part.valueStart, end);
    const variable = this.#variable(part, start) ?? '';
    return items ? [{ variable, span: { start: start + part.start, end }, items }] : [];
  }

  /** @param start where the stretch starts that the part is of */
  #hashtable(part: Part, start: number): Hashtable {
    const entries: HashtableEntry[] = [];
    if (part.list) {
      visitStretches(part.list, start + listStart(part), (stretch, begin, list, listAt) => {
        entries.push(...readDetails(this.#source, list, listAt, stretch, begin).entries);
      });
    }
    const assignedTo = this.#variable(part, start);
    return {
      start: start + part.start,
      end: start + part.end,
      entries,
      ...(assignedTo !== undefined && { assignedTo }),
      closed: part.complete,
    };
  }
}

/** The command of a part, out of the details of the stretch that starts at `start`. */
const commandOf = (part: Part, start: number, { commands }: Details): Command =>
  commands.find((command) => command.start === start + part.start)!;
