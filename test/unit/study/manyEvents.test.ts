import assert from 'node:assert/strict';
import { effective, EVERYTHING } from '../../../src/study/log/effective.ts';
import { mergeEvents, readLines, writeLines } from '../../../src/study/log/lines.ts';
import { replayQuizzes } from '../../../src/study/quiz.ts';
import { answered, reset, started } from './events.ts';

const COUNT = 100_000;
const FILES = 50;

/** Quizzes of twenty events each, dealt to many windows. */
function manyFiles(): string[] {
  const files = Array.from({ length: FILES }, (_, file) =>
    Array.from({ length: COUNT / FILES }, (_, index) => {
      const at = index * FILES + file;
      const quiz = `quiz-${file}-${Math.floor(index / 20)}`;
      return index % 20 === 0 ? started(quiz, at) : answered(quiz, `item-${index % 20}`, at);
    }),
  );
  return files.map(writeLines);
}

describe(`a history of ${COUNT} events`, () => {
  it('is read, merged and replayed while a person waits', () => {
    const texts = manyFiles();
    const begun = performance.now();
    const read = texts.map((text) => readLines(text).events);
    const merged = mergeEvents(read);
    const quizzes = replayQuizzes(effective(merged, () => ['routing.routes']));
    const took = performance.now() - begun;
    assert.equal(merged.length, COUNT);
    assert.equal(quizzes.length, COUNT / 20);
    assert.ok(quizzes.every((quiz) => quiz.answers.size === 19));
    // Generous: machines that run tests are busy.
    assert.ok(took < 3000, `${took.toFixed(0)} ms`);
    const afterReset = effective([...merged, reset('r', COUNT, EVERYTHING)], () => []);
    assert.equal(afterReset.length, 1);
  });
});
