import { grade } from '../../src/study/grading.ts';
import type { StudyEvent } from '../../src/study/log/events.ts';
import { questions } from './bank.ts';

const DAY = 86_400_000;

/** Answers to the first questions of the bank, so many a day until today, every third of them wrong. */
export function pastAnswers(days: number, each: number): StudyEvent[] {
  return Array.from({ length: days * each }, (_, index): StudyEvent => {
    const question = questions[index % questions.length]!;
    const { max } = grade(question, [-1]);
    const correct = index % 3 > 0;
    return {
      v: 1,
      id: `past-${index}`,
      at: Date.now() - (days - 1 - Math.floor(index / each)) * DAY - 1000 * (each - (index % each)),
      type: 'answered',
      quiz: 'past',
      question: question.id,
      objective: question.objective,
      response: [],
      outcome: { correct, points: correct ? max : 0, max },
      ms: 20_000,
      rating: correct ? 'good' : 'again',
    };
  });
}
