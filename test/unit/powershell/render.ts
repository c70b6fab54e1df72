/** What the scanner found, as one short line per command: tests read as tables of text and expectation. */
import assert from 'node:assert/strict';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Command, Element, Hashtable, Item, Span } from '../../../src/powershell/syntax.ts';

const SHORT: Partial<Record<Item['kind'], string>> = {
  number: 'num',
  string: 'str',
  expandable: 'exp',
  variable: 'var',
};

/** Bare text as it is; other values as `kind:value`; what has no value, being computed, as `kind:source`. */
function item(text: string, { kind, value, start, end }: Item): string {
  const label = kind === 'bare' ? '' : `${SHORT[kind] ?? kind}:`;
  return label + (value ?? text.slice(start, end));
}

function element(text: string, found: Element): string {
  switch (found.kind) {
    case 'parameter':
      return `-${found.name}${found.colon ? ':' : ''}`;
    case 'splat':
      return `@${found.name}`;
    case 'argument': {
      const last = found.items.at(-1);
      const open = found.end > (last?.end ?? found.start) ? ',' : '';
      return `<${found.items.map((one) => item(text, one)).join(', ')}${open}>`;
    }
    default:
      return `${found.kind}<${text.slice(found.start, found.end)}>`;
  }
}

/** `variable = | Name -Parameter <argument> …` */
export function render(text: string, command: Command): string {
  const to = command.assignedTo === undefined ? '' : `${command.assignedTo} = `;
  const elements = command.elements.map((one) => ` ${element(text, one)}`).join('');
  return `${to}${command.piped ? '| ' : ''}${command.name || '(computed)'}${elements}`;
}

/** All commands of a text, in order. */
export const commands = (text: string): string[] =>
  Array.from(scan(text).commands(), (command) => render(text, command));

/** The names of all commands of a text, in order, parted by blanks. */
export const names = (text: string): string =>
  Array.from(scan(text).commands(), ({ name }) => name || '(computed)').join(' ');

const part = (text: string, span: Span | undefined) =>
  span === undefined ? '' : `=${text.slice(span.start, span.end)}`;

/** `variable = key=value; key=value` */
export function renderHashtable(text: string, table: Hashtable): string {
  const to = table.assignedTo === undefined ? '' : `${table.assignedTo} = `;
  return `${to}{${table.entries.map(({ key, value }) => key + part(text, value)).join('; ')}}`;
}

/** All hashtables of a text, in order. */
export const hashtables = (text: string): string[] =>
  Array.from(scan(text).hashtables(), (table) => renderHashtable(text, table));

/** One test for each row: a text, and what `read` must make of it. */
export function table<Result>(
  read: (text: string) => Result,
  rows: readonly (readonly [text: string, expected: Result])[],
): void {
  rows.forEach(([text, expected]) => {
    it(text.replaceAll('\n', '⏎').replaceAll('\r', '␍') || '(nothing)', () => {
      assert.deepEqual(read(text), expected);
    });
  });
}

/** The only command of a text. */
export function command(text: string): string {
  const all = commands(text);
  assert.equal(all.length, 1, all.join(' ; '));
  return all[0] ?? '';
}
