/** What must hold for questions about commands, beyond their schema. */
import { gradeCommand } from '../../../src/cmdlets/gradeCommand.ts';
import { gapNumbers } from '../../../src/content/gaps.ts';
import { splattedHashtables } from '../../../src/language/slot/splats.ts';
import { catalogOf } from '../catalogOf.ts';
import type { Content } from '../read.ts';
import type { Problem } from '../source.ts';

/** The gaps of a command are numbered in their order, and each has its options. */
export function* gapsAreInTheirCommand(content: Content): Iterable<Problem> {
  for (const { value, source, path } of content.questions) {
    if (value.type === 'command' && value.gaps) {
      const wanted = value.gaps.map((_, index) => index + 1);
      if (String(gapNumbers(value.command)) !== String(wanted)) {
        const names = wanted.map((number) => `{{${number}}}`).join(', ');
        yield {
          place: source.place([...path, 'command']),
          message: `the gaps in this command have to be ${names}, in this order: one for each entry of \`gaps\``,
        };
      }
    }
  }
}

/** A command that is to be written is one that PowerShell would run. */
export function* answersBind(content: Content): Iterable<Problem> {
  const catalog = catalogOf(content);
  for (const { value, source, path } of content.questions) {
    if (value.type === 'command' && value.answer !== undefined) {
      const reference = { catalog, splats: splattedHashtables };
      for (const fault of gradeCommand(value.answer, value.answer, reference)) {
        const { kind, ...what } = fault;
        const [about = ''] = Object.values(what);
        yield {
          place: source.place([...path, 'answer']),
          message: `this answer does not fit its cmdlet (${`${kind} ${about}`.trim()}): correct it by content/cmdlets`,
        };
      }
    }
  }
}
