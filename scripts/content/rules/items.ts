/** What must hold for items, as writers of tests know it: nothing but knowledge tells the key. */
import type { Question } from '../../../src/content/schema/question.ts';
import type { Content } from '../read.ts';
import type { Problem } from '../source.ts';
import { alike } from '../alike.ts';
import { problem } from './problem.ts';

/** How long a text is to the eye. */
export const lengthOf = (text: string): number => text.replace(/[`*_]/g, '').trim().length;

/** An option may be twice as long as another, or this many characters longer; both would stick out. */
const FACTOR = 2;
const CHARACTERS = 25;

export function* optionsAreAlikeInLength({ questions }: Content): Iterable<Problem> {
  for (const entry of questions) {
    const { value } = entry;
    if (value.type === 'single' || value.type === 'multiple') {
      // Values and commands are as long as they are.
      const words = value.options.filter(({ text }) => !/^`[^`]+`$/.test(text.trim()));
      const lengths = value.options.map((one) => (words.includes(one) ? lengthOf(one.text) : 0));
      const [least, most] = [Math.min(...lengths.filter(Boolean)), Math.max(...lengths)];
      if (most > FACTOR * least && most - least > CHARACTERS) {
        const index = lengths.indexOf(most);
        const message = `this option has ${most} characters, another ${least}: make them alike in length`;
        yield problem(entry, ['options', index], message);
      }
    }
  }
}

const FOR_OTHERS = /\bof the above\b|^(?:all|none|both|any)(?: of (?:these|them))?\.?$/i;

export function* noOptionStandsForOthers({ questions }: Content): Iterable<Problem> {
  for (const entry of questions) {
    const { value } = entry;
    const options = value.type === 'single' || value.type === 'multiple' ? value.options : [];
    for (const [index, { text }] of options.entries()) {
      if (FOR_OTHERS.test(text)) {
        const message = 'an option stands for itself: say what it means instead of "of the above"';
        yield problem(entry, ['options', index], message);
      }
    }
  }
}

/** Two questions may share a situation, but not be the same in other words. */
export function* stemsDiffer({ questions }: Content): Iterable<Problem> {
  const alone = questions.filter(({ value }) => !value.case);
  for (const [first, second] of alike(alone, ({ value }) => asked(value))) {
    const message = `this stem is much like that of "${first.value.id}": ask something else, or drop one`;
    yield problem(second, ['stem'], message);
  }
}

/** What a question asks: where it is a list that is asked about, the list belongs to it. */
function asked(question: Question): string {
  switch (question.type) {
    case 'match':
      return [question.stem, ...question.pairs.map(({ left }) => left)].join(' ');
    case 'statements':
      return [question.stem, ...question.statements.map(({ text }) => text)].join(' ');
    case 'order':
      return [question.stem, ...question.sequence.map(({ text }) => text)].join(' ');
    default:
      return question.stem;
  }
}
