import * as c from './characters.ts';
import { simpleContent, simpleList } from './literals.ts';
import type { Source } from './source.ts';
import type {
  ArgumentElement,
  Command,
  Element,
  HashtableEntry,
  Item,
  ItemKind,
  Span,
} from './syntax.ts';
import { commandName, isNumber, unquoted, valueOf, variableName } from './values.ts';

/** Makes commands and entries, with their text and their places in it, while a stretch is read again for them. */
export class Details {
  readonly #source: Source;
  /** Those of the stretch itself, without those in lists within it. */
  readonly commands: Command[] = [];
  readonly entries: HashtableEntry[] = [];
  #elements: Element[] = [];
  #items: Item[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  /** An item of the argument that is being read. */
  item(kind: ItemKind, start: number, end: number, plain: boolean): void {
    const value = plain ? valueOf(this.#source, kind, start, end) : undefined;
    const items = plain ? simpleContent(this.#source, kind, start, end) : undefined;
    this.#items.push({
      kind: kind === 'bare' && isNumber(value ?? '') ? 'number' : kind,
      start,
      end,
      ...(value !== undefined && { value }),
      ...(items && { items }),
    });
  }

  /** An argument, of the items before. */
  argument(start: number, end: number): void {
    const argument: ArgumentElement = { kind: 'argument', items: this.#items, start, end };
    this.#items = [];
    this.#elements.push(argument);
  }

  element(element: Element): void {
    this.#elements.push(element);
  }

  /**
   * A command, of the elements before.
   * @param named whether its name can be told, and is not computed
   */
  command(
    command: Pick<Command, 'start' | 'nameSpan' | 'piped' | 'reach'>,
    named: boolean,
    assignedTo: Span | undefined,
  ): void {
    const { start, nameSpan, piped, reach } = command;
    const elements = this.#elements;
    this.#elements = [];
    this.commands.push({
      start,
      end: elements.at(-1)?.end ?? nameSpan.end,
      name: named ? commandName(this.#source, nameSpan.start, nameSpan.end) : '',
      nameSpan,
      elements,
      piped,
      ...(assignedTo && {
        assignedTo: variableName(this.#source, assignedTo.start, assignedTo.end),
      }),
      reach,
    });
  }

  /** An entry of a hashtable; without a value, where that begins and ends nowhere. */
  entry(start: number, end: number, valueStart = end, valueEnd = valueStart): void {
    const source = this.#source;
    const first = source.at(start);
    const items = valueEnd > valueStart ? simpleList(source, valueStart, valueEnd) : undefined;
    this.entries.push({
      key: c.isQuote(first)
        ? unquoted(source, start, end)
        : first === c.OPEN_PAREN
          ? ''
          : source.slice(start, end),
      keySpan: { start, end },
      ...(valueEnd > valueStart && {
        value: { start: valueStart, end: valueEnd, ...(items && { items }) },
      }),
    });
  }
}
