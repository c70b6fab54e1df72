/** Turns a mock exam that has ended into what its webview shows. */
import type { Exam } from '../../study/exam/exam.ts';
import type { ExamItem, ExamSession } from '../../study/exam/examSession.ts';
import { progressOf } from '../../study/exam/examSession.ts';
import { scoreOf, type PointsIn } from '../../study/exam/score.ts';
import { grade, type Judge } from '../../study/grading.ts';
import type { ScoreRow, ToExam } from '../../webview/messages/exam.ts';
import { shownQuestion, verdictOf } from '../items/presentItem.ts';
import { objectiveRef, scopeTitle, type Titles } from '../titles.ts';
import { listed, pastExams } from './present.ts';

/** How many objectives are named to study next. */
const NEXT = 8;

/** @returns undefined for an exam that has not ended */
export function resultOf(
  session: ExamSession,
  exams: readonly Exam[],
  titles: Titles,
): ToExam['result'] | undefined {
  const { blueprint } = titles;
  const { id, end } = session.exam;
  if (!end) {
    return undefined;
  }
  const { passing, retake } = blueprint.exam;
  const score = scoreOf(end.results, blueprint, passing);
  const row = ({ id: scope, points, max }: PointsIn): ScoreRow => ({
    id: scope,
    title: scopeTitle(scope, titles),
    points,
    max,
  });
  const brought = new Map(end.results.map((one) => [one.question, one]));
  return {
    type: 'result',
    exam: id,
    at: end.at,
    reason: end.reason,
    scaled: score.scaled,
    low: score.low,
    high: score.high,
    passing,
    passed: score.passed,
    points: score.points,
    max: score.max,
    domains: score.domains.map((domain) => ({
      ...row(domain),
      skills: score.skills.filter((skill) => isWithin(skill.id, domain.id, titles)).map(row),
    })),
    weakest: score.weakest.slice(0, NEXT).map(row),
    items: session.sections.flat().map((item, position) => {
      const { points = 0, max = 1 } = brought.get(item.question.id) ?? {};
      return { ...listed(item, position), points, max };
    }),
    past: pastExams(exams, titles),
    retake,
  };
}

const isWithin = (skill: string, domain: string, { blueprint }: Titles) =>
  blueprint.domains.some(
    ({ id, skills }) => id === domain && skills.some((one) => one.id === skill),
  );

/** A question of an exam that has ended, with its verdict. */
export function reviewOf(
  session: ExamSession,
  position: number,
  titles: Titles,
  judge?: Judge,
): ToExam['review'] | undefined {
  const items = session.sections.flat();
  const item = items[position];
  if (!item) {
    return undefined;
  }
  const { question } = item;
  return {
    type: 'review',
    exam: session.exam.id,
    position,
    total: items.length,
    question: shownQuestion(item, objectiveRef(question.objective, titles), titles.language),
    verdict: verdictOf(question, judgedItem(item, judge), judge),
    progress: progressOf(item),
  };
}

function judgedItem({ question, answer }: ExamItem, judge?: Judge) {
  const written = question.type === 'command' && question.answer !== undefined;
  const response = answer?.response ?? (written ? '' : []);
  return { response, outcome: grade(question, response, judge) };
}
