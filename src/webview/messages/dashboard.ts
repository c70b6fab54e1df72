/** The messages between the extension and the dashboard's webview: one union for each direction. */
import * as z from 'zod/mini';

/** How ready one is for a part of the exam, as shares from 0 to 1. */
export interface Ready {
  readonly id: string;
  readonly title: string;
  readonly low: number;
  readonly high: number;
  /** How many of its questions were ever asked. */
  readonly asked: number;
  readonly total: number;
}

export interface PlanWeek extends Ready {
  readonly objectives: number;
  /** On how many of them something was asked since Monday. */
  readonly touched: number;
  readonly current: boolean;
  /** Whether it is for mock exams. */
  readonly exam: boolean;
}

export interface Dashboard {
  readonly type: 'dashboard';
  /** The whole exam, then its domains. */
  readonly readiness: readonly Ready[];
  /** The share that passes, 0 to 1. */
  readonly pass: number;
  /** How many questions fall due today and on the days after. */
  readonly due: readonly number[];
  /** The beginning of today; milliseconds since 1970-01-01 UTC. */
  readonly today: number;
  /** The mock exams that were ended, oldest first: when, and the estimated score of 1,000. */
  readonly exams: readonly { readonly at: number; readonly scaled: number }[];
  readonly passing: number;
  readonly weeks: readonly PlanWeek[];
  /** Days from a Monday until today, with the answers of each. */
  readonly days: readonly { readonly at: number; readonly answers: number }[];
  readonly streak: number;
  /** Days left to the exam, where its date is set and not past. */
  readonly left?: number;
}

export type ToDashboardMessage = Dashboard;

export const fromDashboard = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  /** Runs one of the extension's commands. */
  z.object({
    type: z.literal('run'),
    command: z.enum(['quizDue', 'exam', 'setExamDate', 'explainReadiness']),
  }),
  /** Begins a quiz on a domain or a week. */
  z.object({ type: z.literal('quiz'), scope: z.string() }),
]);

export type FromDashboardMessage = z.infer<typeof fromDashboard>;
