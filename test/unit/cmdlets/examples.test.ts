import assert from 'node:assert/strict';
import { bind, missing } from '../../../src/cmdlets/binding.ts';
import type { Binding } from '../../../src/cmdlets/bound.ts';
import { mayBeTeams } from '../../../src/cmdlets/catalog.ts';
import type { Cmdlet } from '../../../src/content/schema/cmdlet.ts';
import { splattedHashtables } from '../../../src/language/slot/splats.ts';
import { scan } from '../../../src/powershell/scanner.ts';
import type { Command, Script } from '../../../src/powershell/syntax.ts';
import { blueprint, catalog } from './wholeReference.ts';

/** What is wrong with a command, as PowerShell would say. */
function complaints(script: Script, command: Command, cmdlet: Cmdlet): string[] {
  const splat = (name: string) => splattedHashtables(script, name, command.start);
  const binding = bind(command, cmdlet, { catalog, splat });
  const required = binding.sets.map((set) => missing(binding, set, command).map((one) => one.name));
  const values = binding.bound.flatMap((one) => {
    const items = one.by === 'splat' ? one.entry.value?.items : one.value?.items;
    const literal = items?.filter(({ kind }) => kind === 'string' || kind === 'bare') ?? [];
    return literal.flatMap(({ value = '' }) =>
      one.parameter.values && !one.parameter.values.some((known) => same(known, value))
        ? [`-${one.parameter.name} does not accept ${value}`]
        : [],
    );
  });
  return [
    ...binding.unbound.map((one) => `nothing takes ${textOf(script, one)}`),
    ...binding.conflicting.map((one) => `-${one.name} belongs to another parameter set`),
    ...(required.every((names) => names.length > 0) ? [`misses ${required.join(' or ')}`] : []),
    ...(binding.open ? ['splats what is not there'] : []),
    ...values,
  ].map((text) => `${command.name}: ${text}`);
}

const textOf = (script: Script, one: Binding['unbound'][number]) =>
  'key' in one ? one.key : script.text.slice(one.start, one.end);

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

describe('the examples of the reference', () => {
  const examples = catalog.all.filter(({ example }) => example !== undefined);

  it('scan and bind without a complaint', () => {
    const found = examples.flatMap(({ name, example = '' }) => {
      const script = scan(example);
      const problems: string[] = [];
      let own = false;
      for (const command of script.commands(mayBeTeams)) {
        const cmdlet = catalog.find(command.name);
        // A retired cmdlet's example may be the one of its successor.
        own ||= cmdlet?.name === name || catalog.find(name)?.deprecated !== undefined;
        problems.push(
          ...(cmdlet ? complaints(script, command, cmdlet) : [`${command.name}: no such cmdlet`]),
        );
      }
      const lost = [...script.commands()].filter((command) => /^[-\u2013]/.test(command.name));
      problems.push(...lost.map((command) => `a line begins with ${command.name}`));
      return [...problems, ...(own ? [] : ['does not use it'])].map((text) => `${name}: ${text}`);
    });
    assert.deepEqual(found, []);
  });

  it('are there for every cmdlet of the exam’s objectives', () => {
    const used = new Set(blueprint.objectives.flatMap((objective) => objective.cmdlets));
    const without = [...used].filter((name) => catalog.find(name)?.example === undefined);
    assert.ok(used.size > 200);
    assert.deepEqual(without, []);
  });
});
