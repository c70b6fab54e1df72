/** What must hold for questions about commands, beyond their schema. */
import { gapNumbers } from '../../src/content/gaps.ts';
import type { Content } from './read.ts';
import type { Problem } from './source.ts';

/** The gaps of a command are numbered in their order, and each has its options. */
export function* gapsAreInTheirCommand(content: Content): Iterable<Problem> {
  for (const { value, source, path } of content.questions) {
    if (value.type === 'command') {
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
