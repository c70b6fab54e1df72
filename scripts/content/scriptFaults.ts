import { readCommand, type CommandFault } from '../../src/cmdlets/faults.ts';
import { splattedHashtables } from '../../src/language/slot/splats.ts';
import { scan } from '../../src/powershell/scanner.ts';
import { catalogOf } from './catalogOf.ts';
import type { Content } from './read.ts';

export interface ScriptFault {
  readonly kind: CommandFault['kind'] | 'unreadable';
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** Where in the script. */
  readonly offset: number;
}

/** A command behind the end of a script: a bracket or a quote that is left open swallows it. */
const END = 'Stop-Here';

/** Why a script would not run: commands that cannot bind, and what the scanner cannot read. */
export function faultsIn(text: string, content: Content): ScriptFault[] {
  const script = scan(`${text}\n${END}`);
  const commands = [...script.commands()];
  const last = commands.at(-1);
  const open = last?.name !== END || script.hashtableAt(last.start) !== undefined;
  return [
    ...commands.flatMap((command): ScriptFault[] => {
      const { start, name } = command;
      if (name.startsWith('-')) {
        const message = `"${name}" stands where a command begins: end the line above with a backtick`;
        return [{ kind: 'unreadable', message, offset: start }];
      }
      const reference = { catalog: catalogOf(content), splats: splattedHashtables };
      const faults = readCommand(script, command, reference)?.faults ?? [];
      return faults
        .filter(({ kind }) => kind !== 'unseen')
        .map((fault) => ({ kind: fault.kind, message: explain(fault, name), offset: start }));
    }),
    ...(open
      ? [
          {
            kind: 'unreadable' as const,
            message: 'a quote or a bracket of this code is not closed',
            offset: 0,
          },
        ]
      : []),
  ];
}

function explain(fault: CommandFault, cmdlet: string): string {
  switch (fault.kind) {
    case 'unknown':
      return `${cmdlet} does not take "${fault.text}": correct it by content/cmdlets`;
    case 'missing':
      return `${cmdlet} needs -${fault.parameter}: give it`;
    case 'twice':
      return `${cmdlet} gets -${fault.parameter} twice: keep one`;
    case 'conflicting':
      return `${cmdlet} does not take -${fault.parameter} together with the others: use the parameters of one set`;
    case 'unseen':
      return `${cmdlet} gets parameters that cannot be seen`;
  }
}
