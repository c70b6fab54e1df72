import type { Question } from '../../content/schema/question.ts';

/** How many words a person reads before answering: the stem and every part. */
export const wordsOf = (question: Question): number =>
  [question.stem, ...partsOf(question)].join(' ').split(/\s+/).length;

const partsOf = (question: Question): readonly string[] =>
  (question.type === 'order' ? question.sequence : question.options).map(({ text }) => text);
