import { createRequire } from 'node:module';
import { applied, type Edit } from '../documents/typing.ts';
import type { Contender } from './contender.ts';

/** As much of `web-tree-sitter` as is used: the benchmark installs it, so the project has no types of it. */
interface WebTreeSitter {
  readonly Parser: { new (): Parser; init(): Promise<void> };
  readonly Language: { load(path: string): Promise<object> };
}
interface Parser {
  setLanguage(language: object): void;
  parse(text: string, old?: Tree): Tree;
}
interface Tree {
  edit(edit: object): void;
  delete(): void;
}

/** `tree-sitter-powershell` on `web-tree-sitter`; the grammar is loaded before anything is measured. */
export async function treeSitter(): Promise<Contender> {
  const require = createRequire(import.meta.url);
  const { Parser, Language } = require('web-tree-sitter') as WebTreeSitter;
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  );
  return {
    language: 'powershell',
    scan: (text) => parser.parse(text).delete(),
    retain: (text) => parser.parse(text),
    open: (opened) => {
      let text = opened;
      let tree = parser.parse(text);
      const edit = (edit: Edit) => {
        const old = tree;
        old.edit(inPoints(edit));
        text = applied(text, edit);
        tree = parser.parse(text, old);
        old.delete();
      };
      return { edit, features: {} };
    },
  };
}

function inPoints({ offset, length, text, line: row, character: column }: Edit): object {
  return {
    startIndex: offset,
    oldEndIndex: offset + length,
    newEndIndex: offset + text.length,
    startPosition: { row, column },
    oldEndPosition: { row, column: column + length },
    newEndPosition: { row, column: column + text.length },
  };
}
