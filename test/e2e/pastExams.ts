import { grade } from '../../src/study/grading.ts';
import type { EventOf, StudyEvent } from '../../src/study/log/events.ts';
import { questions } from './bank.ts';

const MINUTE = 60_000;

/** The events of a mock exam that was begun so long ago: of 40 questions, unless its sections are given. */
export function begunExam(
  name: string,
  minutesAgo: number,
  sections: EventOf<'exam.started'>['sections'] = [
    { questions: questions.slice(0, 40).map(({ id }) => id) },
  ],
): StudyEvent[] {
  return [
    {
      v: 1,
      id: `start-${name}`,
      at: Date.now() - minutesAgo * MINUTE,
      type: 'exam.started',
      exam: name,
      sections,
      seed: name,
      minutes: 100,
    },
  ];
}

/** One that was ended, with so many of its 40 questions right. */
export function endedExam(name: string, daysAgo: number, right: number): StudyEvent[] {
  const began = begunExam(name, daysAgo * 24 * 60);
  const results = questions.slice(0, 40).map((question, index) => {
    const { max } = grade(question, [-1]);
    return {
      question: question.id,
      objective: question.objective,
      points: index < right ? max : 0,
      max,
    };
  });
  return [
    ...began,
    {
      v: 1,
      id: `end-${name}`,
      at: began[0]!.at + 90 * MINUTE,
      type: 'exam.ended',
      exam: name,
      reason: 'submitted',
      results,
    },
  ];
}
