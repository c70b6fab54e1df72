import * as vscode from 'vscode';
import { replayExams } from '../../study/exam/exam.ts';
import { scoreOf } from '../../study/exam/score.ts';
import {
  currentWeek,
  dueByDay,
  objectivesThisWeek,
  streak,
  studiedDays,
  type Moment,
} from '../../study/dashboard.ts';
import type { StudyEvent } from '../../study/log/events.ts';
import { daysLeft, startOfDay } from '../../study/reviews/examDate.ts';
import { PASS, type Readiness } from '../../study/reviews/readiness.ts';
import type { Study } from '../../study/reviews/study.ts';
import type { Dashboard, PlanWeek, Ready } from '../../webview/messages/dashboard.ts';
import { scopeTitle, type Titles } from '../titles.ts';

export interface Standing {
  /** Those that count, in the order of the log. */
  readonly events: readonly StudyEvent[];
  readonly study: Study;
  readonly moment: Moment;
  /** What the exam as a whole is called. */
  readonly wholeExam: string;
}

export function dashboardOf(standing: Standing, titles: Titles): Dashboard {
  const { events, study, moment } = standing;
  const { blueprint } = titles;
  const days = studiedDays(events, moment.now);
  const left = moment.exam === undefined ? -1 : daysLeft(moment.exam, moment.now);
  const { passing } = blueprint.exam;
  return {
    type: 'dashboard',
    readiness: [
      ready('exam', standing.wholeExam, study.exam),
      ...blueprint.domains.map(({ id, short }) =>
        ready(id, short[titles.language], study.readiness.get(id)),
      ),
    ],
    pass: PASS,
    due: dueByDay(study, blueprint, moment),
    today: startOfDay(moment.now),
    exams: replayExams(events).flatMap(({ end }) =>
      end ? [{ at: end.at, scaled: scoreOf(end.results, blueprint, passing).scaled }] : [],
    ),
    passing,
    weeks: weeksOf(standing, titles),
    days,
    streak: streak(days),
    ...(left >= 0 && { left }),
  };
}

function weeksOf({ events, study, moment }: Standing, titles: Titles): PlanWeek[] {
  const { weeks } = titles.blueprint;
  const current = currentWeek(events, weeks.length, moment);
  const touched = objectivesThisWeek(events, moment.now);
  return weeks.map(({ id, objectives, exam }, index) => ({
    ...ready(
      id,
      vscode.l10n.t('Week {0}: {1}', index + 1, scopeTitle(id, titles)),
      study.readiness.get(id),
    ),
    objectives: objectives.length,
    touched: objectives.filter((one) => touched.has(one)).length,
    current: index === current,
    exam,
  }));
}

const UNKNOWN: Readiness = { low: 0, high: 1, asked: 0, total: 0, due: 0 };

function ready(id: string, title: string, { low, high, asked, total }: Readiness = UNKNOWN): Ready {
  return { id, title, low, high, asked, total };
}
