import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Command, Hashtable, Script, Span } from '../../../src/powershell/syntax.ts';
import { texts } from './texts.ts';

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

function checkSpan(span: Span, text: string): void {
  assert.ok(
    0 <= span.start && span.start <= span.end && span.end <= text.length,
    JSON.stringify(span),
  );
}

/** Spans follow each other without overlap, each inside the one around them. */
function checkSequence(spans: readonly Span[], around: Span): void {
  spans.reduce((behind, span) => {
    assert.ok(behind <= span.start && within(span, around), JSON.stringify({ span, around }));
    return span.end;
  }, around.start);
}

function checkCommand(command: Command, text: string): void {
  checkSpan(command, text);
  assert.ok(
    command.end > command.start && command.end <= command.reach && command.reach <= text.length,
  );
  checkSequence([command.nameSpan, ...command.elements], command);
  for (const element of command.elements) {
    assert.ok(element.end > element.start);
    if (element.kind === 'argument') {
      checkSequence(element.items, element);
    }
  }
}

function checkHashtable(table: Hashtable, text: string): void {
  checkSpan(table, text);
  checkSequence(
    table.entries.flatMap(({ keySpan, value }) => (value ? [keySpan, value] : [keySpan])),
    table,
  );
}

/** In order of start, and of any two either one is inside the other or they are apart. */
function checkNesting(spans: readonly Span[]): void {
  const open: Span[] = [];
  for (const span of spans) {
    const previous = open.at(-1);
    assert.ok(previous === undefined || previous.start <= span.start, 'sorted by start');
    while (open.length > 0 && open.at(-1)!.end <= span.start) {
      open.pop();
    }
    const around = open.at(-1);
    assert.ok(around === undefined || within(span, around), JSON.stringify({ span, around }));
    open.push(span);
  }
}

function check(text: string): Script {
  const script = scan(text);
  const commands = [...script.commands()];
  const hashtables = [...script.hashtables()];
  commands.forEach((command) => checkCommand(command, text));
  hashtables.forEach((hashtable) => checkHashtable(hashtable, text));
  checkNesting(commands);
  checkNesting(hashtables);
  const all = [...commands, ...hashtables];
  checkNesting(all.sort((one, other) => one.start - other.start || other.end - one.end));
  return script;
}

describe('The PowerShell scanner, whatever the text is', () => {
  it('never throws and keeps its spans in order', () => {
    fc.assert(
      fc.property(texts, (text) => void check(text)),
      { numRuns: 4000 },
    );
  });

  it('finds the command on a line of its own behind whatever is complete', () => {
    const complete = 'Get-A|-B|c|"d $(Get-E)"|$x.Y|(Get-G)|{ $_ }|1,2|@p|@{ a = 1 }|# h'.split('|');
    const lines = fc.array(fc.constantFrom(...complete)).map((parts) => `${parts.join(' ')}\n`);
    fc.assert(
      fc.property(lines, (line) => {
        assert.equal([...scan(`${line}Get-Last`).commands()].at(-1)?.start, line.length);
      }),
    );
  });

  it('finds the same in a block as on its own', () => {
    const found = (text: string, from: number) =>
      [...scan(text).commands()].map((one) => [
        one.name,
        one.start - from,
        one.end - from,
        one.elements.length,
      ]);
    const statements = [
      "Get-A -B 'c'",
      '$x = Get-D @p',
      'if ($y) { Get-E } else { 1 }',
      '$i++',
      'Get-G |\n Set-H',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statements)), (parts) => {
        const text = parts.join('\n');
        assert.deepEqual(found(`{ ${text} }`, 2), found(text, 0));
      }),
    );
  });
});
