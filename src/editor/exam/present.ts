/** Turns a mock exam that is being taken into what its webview shows; nothing of a key is in it. */
import { remainingOf, type Exam } from '../../study/exam/exam.ts';
import {
  openSection,
  progressOf,
  type ExamItem,
  type ExamSession,
} from '../../study/exam/examSession.ts';
import { scoreOf } from '../../study/exam/score.ts';
import type { ExamSection } from '../../study/exam/draw.ts';
import type { ListedQuestion, PastExam, Place, ToExam } from '../../webview/messages/exam.ts';
import { shownQuestion } from '../items/presentItem.ts';
import { objectiveRef, scopeTitle, type Titles } from '../titles.ts';

export function introOf(
  sections: readonly ExamSection[],
  exams: readonly Exam[],
  titles: Titles,
): ToExam['intro'] {
  const { blueprint } = titles;
  const { title, minutes, passing } = blueprint.exam;
  const size = (wanted: (section: ExamSection) => boolean) =>
    sections.filter(wanted).reduce((sum, { questions }) => sum + questions.length, 0);
  const without = blueprint.domains.filter(({ id }) =>
    blueprint.objectivesIn(id).every((one) => one.questions === 0),
  );
  return {
    type: 'intro',
    title: title[titles.language],
    questions: size(() => true),
    inCase: size((section) => section.case !== undefined),
    minutes,
    passing,
    without: without.map(({ id }) => scopeTitle(id, titles)),
    past: pastExams(exams, titles),
  };
}

export function placeOf(session: ExamSession, titles: Titles, now: number): Place {
  const { exam, sections } = session;
  const items = openSection(session);
  const title = items[0]?.question.case?.title[titles.language];
  return {
    exam: exam.id,
    section: exam.section,
    sections: sections.length,
    ...(title !== undefined && { caseTitle: title }),
    remaining: remainingOf(exam, now),
    list: items.map(listed),
  };
}

export const listed = (item: ExamItem, position: number): ListedQuestion => ({
  position,
  stem: item.question.stem,
  progress: progressOf(item),
  marked: item.marked,
});

export interface AtItem {
  readonly position: number;
  readonly resumed: boolean;
  readonly now: number;
}

/** The question at a position, or the overview where there is none. */
export function itemMessage(
  session: ExamSession,
  { position, resumed, now }: AtItem,
  titles: Titles,
): ToExam['item'] | ToExam['overview'] {
  const place = placeOf(session, titles, now);
  const item = openSection(session)[position];
  if (!item) {
    return { type: 'overview', place };
  }
  const { question, answer } = item;
  return {
    type: 'item',
    place,
    position,
    question: shownQuestion(item, objectiveRef(question.objective, titles), titles.language),
    ...(answer && { response: answer.response }),
    resumed,
  };
}

/** The exams that were ended, oldest first. */
export function pastExams(exams: readonly Exam[], { blueprint }: Titles): PastExam[] {
  return exams
    .flatMap(({ id, end }) => {
      if (!end) {
        return [];
      }
      const { scaled, passed } = scoreOf(end.results, blueprint, blueprint.exam.passing);
      return [{ exam: id, at: end.at, scaled, passed }];
    })
    .sort((a, b) => a.at - b.at);
}
