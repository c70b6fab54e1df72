import type { Response } from '../grading.ts';
import type { EventOf, StudyEvent } from '../log/events.ts';
import type { ExamResult } from '../log/examEvents.ts';

/** What a person answered so far, finished or not. */
export interface ExamAnswer {
  /** As in a quiz; -1 for a part that is given nothing yet. */
  readonly response: Response;
  /** How long the question was looked at so far, in milliseconds. */
  readonly ms: number;
}

export interface ExamEnd {
  readonly at: number;
  readonly reason: 'submitted' | 'time';
  readonly results: readonly ExamResult[];
}

/** A mock exam as the log tells it. */
export interface Exam {
  readonly id: string;
  readonly startedAt: number;
  readonly minutes: number;
  readonly seed: string;
  readonly sections: EventOf<'exam.started'>['sections'];
  /** By question id. */
  readonly answers: ReadonlyMap<string, ExamAnswer>;
  /** The ids of the questions that are to be looked at again. */
  readonly marked: ReadonlySet<string>;
  /** The section that is open, counted from 0: those before it were left. */
  readonly section: number;
  readonly end?: ExamEnd;
}

interface Growing extends Exam {
  readonly answers: Map<string, ExamAnswer>;
  readonly marked: Set<string>;
  section: number;
  end?: ExamEnd;
}

/**
 * All mock exams of a history, in the order in which they were begun. Whatever the times say: a clock that was set back
 * between beginning and answer costs no answer.
 */
export function replayExams(events: readonly StudyEvent[]): Exam[] {
  const exams = new Map<string, Growing>();
  for (const event of events) {
    if (event.type === 'exam.started') {
      exams.set(event.exam, begun(event));
    }
  }
  for (const event of events) {
    const exam = 'exam' in event ? exams.get(event.exam) : undefined;
    if (exam) {
      take(exam, event);
    }
  }
  return [...exams.values()];
}

const begun = (event: EventOf<'exam.started'>): Growing => ({
  id: event.exam,
  startedAt: event.at,
  minutes: event.minutes,
  seed: event.seed,
  sections: event.sections,
  answers: new Map(),
  marked: new Set(),
  section: 0,
});

function take(exam: Growing, event: StudyEvent): void {
  switch (event.type) {
    case 'exam.answered': {
      const { question, response, written, ms } = event;
      exam.answers.set(question, { response: written ?? response, ms });
      break;
    }
    case 'exam.marked':
      event.marked ? exam.marked.add(event.question) : exam.marked.delete(event.question);
      break;
    case 'exam.left':
      exam.section = Math.max(exam.section, event.section + 1);
      break;
    case 'exam.ended':
      // Two windows may have ended it: the first one counts.
      exam.end ??= { at: event.at, reason: event.reason, results: event.results };
      break;
    default:
  }
}

/** The exam once one more event has happened to it. */
export function after(exam: Exam, event: StudyEvent): Exam {
  const next: Growing = { ...exam, answers: new Map(exam.answers), marked: new Set(exam.marked) };
  take(next, event);
  return next;
}

/** The latest mock exam that nobody has ended. */
export const unfinishedExam = (exams: readonly Exam[]): Exam | undefined =>
  exams.findLast((exam) => !exam.end);

/** When its time is up; milliseconds since 1970-01-01 UTC. */
export const deadlineOf = ({ startedAt, minutes }: Pick<Exam, 'startedAt' | 'minutes'>): number =>
  startedAt + minutes * 60_000;

/**
 * What is left of its time, in milliseconds; 0 once it is up. Its clock never stops, whatever becomes of the window; one
 * that was set back gives no more time than there was.
 */
export const remainingOf = (exam: Pick<Exam, 'startedAt' | 'minutes'>, now: number): number =>
  Math.min(exam.minutes * 60_000, Math.max(0, deadlineOf(exam) - now));
