import type { Question } from '../../content/schema/question.ts';

/** Writing a word takes about as long as reading so many. */
const WRITTEN = 10;

/** How many words a person reads before answering: the stem and every part; what is to be written counts more. */
export const wordsOf = (question: Question): number =>
  count([question.stem, ...partsOf(question)].join(' ')) + WRITTEN * count(writtenIn(question));

const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

const writtenIn = (question: Question) =>
  question.type === 'command' ? (question.answer ?? '') : '';

const textsOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);

function partsOf(question: Question): readonly string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return textsOf(question.options);
    case 'order':
      return textsOf(question.sequence);
    case 'statements':
      return textsOf(question.statements);
    case 'match':
      return question.pairs.flatMap(({ left, right }) => [left, right]);
    case 'command':
      return [
        question.command ?? '',
        ...(question.gaps ?? []).flatMap(({ options }) => textsOf(options)),
      ];
  }
}
