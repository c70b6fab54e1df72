import { isMap, isNode, isPair, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** Where in a content file something is, for a message that an editor can follow. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A mistake in the content, with what to do about it. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
}

export type Path = readonly PropertyKey[];

/** One YAML file, with the position of every value in it. */
export class Source {
  readonly file: string;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();

  /** @param file the path that messages show */
  constructor(file: string, text: string) {
    this.file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines });
  }

  /** Mistakes of YAML itself. */
  get syntaxProblems(): readonly Problem[] {
    return this.#document.errors.map((error) => ({
      place: this.#at(error.pos[0]),
      message: `not valid YAML: ${error.message.split('\n', 1)[0]?.replace(/ at line.*$/, '') ?? ''}`,
    }));
  }

  get value(): unknown {
    return this.#document.toJS() as unknown;
  }

  /** The place of a value, or of the nearest value around it that exists. */
  place(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        return this.#at(node.range[0]);
      }
    }
    return this.#at(this.#document.contents?.range[0] ?? 0);
  }

  /** The place of a key of the mapping at `path`. */
  placeOfKey(path: Path, key: string): Place {
    const node = path.length ? this.#document.getIn(path, true) : this.#document.contents;
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && String(item.key) === key)
      : undefined;
    const range = (pair?.key as Node | undefined)?.range;
    return range ? this.#at(range[0]) : this.place(path);
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
