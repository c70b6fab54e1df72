import type { Details } from './details.ts';
import { simpleList } from './literals.ts';
import { readDetails } from './read.ts';
import type { Assignment, Command, Hashtable, HashtableEntry, Script } from './syntax.ts';
import type { List, Part } from './tree.ts';
import { listStart } from './tree.ts';
import { commandName, variableName } from './values.ts';
import { innermost, visitParts, visitStretches, type Placed } from './walk.ts';

/** A text with what a scan has found in it; the rest is read from the text when it is asked for. */
export class ScannedScript implements Script {
  readonly text: string;
  /** What stands in the whole text. */
  readonly root: List;

  constructor(text: string, root: List) {
    this.text = text;
    this.root = root;
  }

  commandAt(offset: number): Command | undefined {
    const found = innermost(this.root, 0, offset, (part, start) => {
      return part.kind === 'command' && offset <= start + part.end;
    });
    return found && this.#command(found.part, found.placed, this.#details(found.placed));
  }

  hashtableAt(offset: number): Hashtable | undefined {
    const found = innermost(this.root, 0, offset, (part, start) => {
      const end = start + part.end;
      return (
        part.kind === 'hashtable' &&
        start + part.start < offset &&
        (part.complete ? offset < end : offset <= end)
      );
    });
    return found && this.#hashtable(found.part, found.placed);
  }

  commands(named?: (name: string) => boolean): Iterable<Command> {
    const found: Command[] = [];
    let last: Placed | undefined;
    let details: Details | undefined;
    this.#visit('command', (part, placed) => {
      if (!named || named(this.#name(part, placed))) {
        details = last === placed && details ? details : this.#details(placed);
        last = placed;
        found.push(this.#command(part, placed, details));
      }
    });
    return found;
  }

  hashtables(assignedTo?: (variable: string | undefined) => boolean): Iterable<Hashtable> {
    const found: Hashtable[] = [];
    this.#visit('hashtable', (part, placed) => {
      if (!assignedTo || assignedTo(this.#variable(part, placed))) {
        found.push(this.#hashtable(part, placed));
      }
    });
    return found;
  }

  assignments(variable?: (name: string) => boolean): Iterable<Assignment> {
    const found: Assignment[] = [];
    this.#visit('assignment', (part, placed) => {
      const name = this.#variable(part, placed) ?? '';
      if (!variable || variable(name)) {
        const end = placed.start + part.end;
        const items = simpleList(this.text, placed.start + part.valueStart, end);
        const span = { start: placed.start + part.start, end };
        items && found.push({ variable: name, span, items });
      }
    });
    return found;
  }

  #visit(kind: Part['kind'], visit: (part: Part, placed: Placed) => void): void {
    visitParts(this.root, 0, (part, placed) => {
      if (part.kind === kind) {
        visit(part, placed);
      }
    });
  }

  #details({ list, listStart: start, stretch, start: begin }: Placed): Details {
    return readDetails(this.text, list, start, stretch, begin);
  }

  #name(part: Part, { start }: Placed): string {
    return part.complete
      ? commandName(this.text, start + part.nameStart, start + part.nameEnd)
      : '';
  }

  /** The variable of an assignment or a hashtable. */
  #variable(part: Part, { start }: Placed): string | undefined {
    return part.nameStart < 0
      ? undefined
      : variableName(this.text, start + part.nameStart, start + part.nameEnd);
  }

  #command(part: Part, { start }: Placed, { commands }: Details): Command {
    return commands.find((command) => command.start === start + part.start)!;
  }

  #hashtable(part: Part, placed: Placed): Hashtable {
    const entries: HashtableEntry[] = [];
    if (part.list) {
      visitStretches(part.list, placed.start + listStart(part), (inner) => {
        entries.push(...this.#details(inner).entries);
      });
    }
    const assignedTo = this.#variable(part, placed);
    return {
      start: placed.start + part.start,
      end: placed.start + part.end,
      entries,
      ...(assignedTo !== undefined && { assignedTo }),
      closed: part.complete,
    };
  }
}
