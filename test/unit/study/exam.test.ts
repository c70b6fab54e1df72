import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Question } from '../../../src/content/schema/question.ts';
import { Blueprint } from '../../../src/study/blueprint.ts';
import { apportion } from '../../../src/study/exam/apportion.ts';
import { drawExam } from '../../../src/study/exam/draw.ts';
import { after, remainingOf, replayExams, unfinishedExam } from '../../../src/study/exam/exam.ts';
import {
  answersOf,
  openExam,
  progressOf,
  resultsOf,
  withExam,
} from '../../../src/study/exam/examSession.ts';
import { leaveEvent, markEvent, respondEvent } from '../../../src/study/exam/taking.ts';
import { scoreOf } from '../../../src/study/exam/score.ts';
import { effective } from '../../../src/study/log/effective.ts';
import { event, type EventOf, type StudyEvent } from '../../../src/study/log/events.ts';
import { reset } from './events.ts';
import { shippedOutline } from './outline.ts';
import { choiceQuestion, matchQuestion, orderQuestion, writtenQuestion } from './questions.ts';

const blueprint = new Blueprint(shippedOutline());

/** A bank that has so many questions on each objective of some domains, of types in turn. */
function bankOf(each: number, domains: readonly string[]): Question[] {
  const makers = [
    () => choiceQuestion('single', [true, false, false]),
    () => choiceQuestion('multiple', [true, true, false]),
    () => orderQuestion(3),
    () => matchQuestion(3),
    () => writtenQuestion('Get-It'),
  ];
  return domains
    .flatMap((domain) => blueprint.objectivesIn(domain))
    .flatMap(({ id }, index) =>
      Array.from({ length: each }, (_, number): Question => ({
        ...makers[(index + number) % makers.length]!(),
        id: `${id}.q${number}`,
        objective: id,
      })),
    );
}

/** A case study on objectives of a domain. */
const caseOf = (name: string, domain: string): Question[] =>
  blueprint
    .objectivesIn(domain)
    .slice(0, 5)
    .map(({ id }, place) => ({
      ...choiceQuestion('single', [true, false, false]),
      id: `${id}.${name}`,
      objective: id,
      case: { id: `case.${name}`, title: { en: name, fr: name }, text: 'Text', place },
    }));

const DOMAINS = blueprint.domains.map(({ id }) => id);
const none = new Map<string, number>();

describe('the drawing of a mock exam', () => {
  it('shares out by weight, within the room there is', () => {
    const parts = [
      { id: 'a', weight: 1, room: 100, given: 0 },
      { id: 'b', weight: 3, room: 100, given: 0 },
      { id: 'c', weight: 4, room: 1, given: 0 },
    ];
    assert.deepEqual(
      [...apportion(9, parts)],
      [
        ['a', 2],
        ['b', 6],
        ['c', 1],
      ],
    );
    assert.deepEqual([...apportion(5, [])], []);
  });

  it('gives each domain its share of the blueprint’s weights, the case study included', () => {
    const bank = [
      ...bankOf(5, DOMAINS),
      ...caseOf('one', 'teams-phone'),
      ...caseOf('two', 'plan-design'),
    ];
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 60 }), (seed, count) => {
        const sections = drawExam({ bank, blueprint, count, seed, asked: none });
        const ids = sections.flatMap(({ questions }) => questions);
        assert.equal(ids.length, count);
        assert.equal(new Set(ids).size, count);
        assert.equal(sections.length, 2);
        assert.ok(sections[0]?.case?.startsWith('case.'));
        assert.equal(sections[1]?.case, undefined);
        for (const domain of blueprint.domains) {
          const own = ids.filter((id) =>
            blueprint.objectivesIn(domain.id).some((one) => id.startsWith(`${one.id}.`)),
          );
          const share = (100 * own.length) / count;
          // One question of 40 is 2.5 %.
          assert.ok(
            share > domain.weight.min - 2.5 && share < domain.weight.max + 2.5,
            `${domain.id} ${share}`,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does with what there is where the bank is small, and says nothing where it is empty', () => {
    const bank = bankOf(1, ['teams-phone']);
    const [only, ...more] = drawExam({ bank, blueprint, count: 50, seed: '', asked: none });
    assert.equal(only?.questions.length, Math.min(50, bank.length));
    assert.deepEqual(more, []);
    assert.deepEqual(drawExam({ bank: [], blueprint, count: 50, seed: '', asked: none }), []);
  });

  it('asks of each objective in turn, mixes the types, and prefers what was not asked before', () => {
    const bank = bankOf(5, DOMAINS);
    const first = drawExam({ bank, blueprint, count: 60, seed: 'a', asked: none })[0]!.questions;
    const objectives = first.map((id) => id.slice(0, id.lastIndexOf('.')));
    assert.equal(new Set(objectives).size, 60);
    const types = new Set(first.map((id) => bank.find((one) => one.id === id)?.type));
    assert.equal(types.size, 5);
    const asked = new Map(first.map((id) => [id, 1]));
    const second = drawExam({ bank, blueprint, count: 60, seed: 'a', asked })[0]!.questions;
    assert.deepEqual(
      second.filter((id) => asked.has(id)),
      [],
    );
  });

  it('takes the case study that was asked least, its questions in their order', () => {
    const one = caseOf('one', 'teams-phone');
    const bank = [...bankOf(1, DOMAINS), ...one, ...caseOf('two', 'teams-phone')];
    const asked = new Map(caseOf('two', 'teams-phone').map(({ id }) => [id, 1]));
    for (const seed of ['a', 'b', 'c', 'd']) {
      const [section] = drawExam({ bank, blueprint, count: 40, seed, asked });
      assert.deepEqual(section, { case: 'case.one', questions: one.map(({ id }) => id) });
    }
  });
});

const base = (id: string, at: number) => ({ v: 1 as const, id, at });

const started: EventOf<'exam.started'> = {
  ...base('s', 1000),
  type: 'exam.started',
  exam: 'e',
  sections: [{ case: 'case.one', questions: ['a'] }, { questions: ['b', 'c', 'd'] }],
  seed: 'seed',
  minutes: 100,
};
const gave = (question: string, at: number, response: number[], written?: string): StudyEvent => ({
  ...base(`${question}${at}`, at),
  type: 'exam.answered',
  exam: 'e',
  question,
  response,
  ...(written !== undefined && { written }),
  ms: 9000,
});
const marked = (question: string, at: number, on: boolean): StudyEvent => ({
  ...base(`m${at}`, at),
  type: 'exam.marked',
  exam: 'e',
  question,
  marked: on,
});

const bank = new Map<string, Question>([
  ['a', choiceQuestion('multiple', [true, true, false], 'a')],
  ['b', orderQuestion(3, 'b')],
  ['c', { ...matchQuestion(3), id: 'c' }],
  ['d', writtenQuestion('Get-It', 'd')],
]);
const judge = (model: string, text: string) => (model === text ? [] : ['wrong']);

describe('a mock exam in the log', () => {
  it('is what its events say: the last answer, what is marked, the section that is open', () => {
    const [exam] = replayExams([
      started,
      gave('a', 2000, [0]),
      gave('a', 3000, [2, 0]),
      marked('a', 3500, true),
      marked('b', 3600, true),
      marked('b', 3700, false),
      { ...base('l', 4000), type: 'exam.left', exam: 'e', section: 0 },
      gave('d', 5000, [], 'Get-It'),
    ]);
    assert.deepEqual(exam?.answers.get('a')?.response, [2, 0]);
    assert.equal(exam.answers.get('d')?.response, 'Get-It');
    assert.deepEqual([...exam.marked], ['a']);
    assert.equal(exam.section, 1);
    assert.equal(unfinishedExam([exam]), exam);
  });

  it('is ended by the first end, and left out by a reset of everything alone', () => {
    const end = (id: string, at: number, reason: 'submitted' | 'time'): StudyEvent => ({
      ...base(id, at),
      type: 'exam.ended',
      exam: 'e',
      reason,
      results: [],
    });
    const events = [started, end('x', 2000, 'submitted'), end('y', 3000, 'time')];
    const [exam] = replayExams(events);
    assert.equal(exam?.end?.reason, 'submitted');
    assert.equal(unfinishedExam([exam]), undefined);
    const all = () => blueprint.objectives.map(({ id }) => id);
    const some = (scope: string) => (scope === '*' ? all() : [scope]);
    const after = (scope: string) => effective([...events, reset('r', 4000, scope)], some);
    assert.equal(replayExams(after('direct-routing.voice-routes')).length, 1);
    assert.equal(replayExams(after('*')).length, 0);
  });

  it('loses no answer to a clock that was set back', () => {
    const [exam] = replayExams([gave('a', 500, [1, 0]), started]);
    assert.deepEqual(exam?.answers.get('a')?.response, [1, 0]);
  });

  it('fits its schema, answers in the making included', () => {
    const events = [started, gave('c', 1, [-1, 2, -1]), marked('a', 1, true)];
    events.forEach((one) => assert.ok(event.safeParse(one).success));
    assert.ok(!event.safeParse(gave('c', 1, [-2])).success);
  });

  it('has the time that is left on the wall’s clock, never more than there was', () => {
    const minute = 60_000;
    const exam = { startedAt: 1000, minutes: 100 };
    assert.equal(remainingOf(exam, 1000), 100 * minute);
    assert.equal(remainingOf(exam, 1000 + 30 * minute), 70 * minute);
    assert.equal(remainingOf(exam, 1000 + 101 * minute), 0);
    assert.equal(remainingOf(exam, 0), 100 * minute);
  });
});

describe('the grading of a mock exam', () => {
  const session = (...events: StudyEvent[]) =>
    openExam(replayExams([started, ...events])[0]!, bank);

  it('says how far each question has come', () => {
    const { sections } = session(
      gave('a', 1, [0]),
      gave('b', 1, [2, 1, 0]),
      gave('c', 1, [-1, -1, -1]),
    );
    assert.deepEqual(sections.flat().map(progressOf), [
      'partly',
      'answered',
      'unanswered',
      'unanswered',
    ]);
  });

  it('gives a point for each right choice, and none for what is open', () => {
    const points = (...events: StudyEvent[]) =>
      resultsOf(session(...events), judge).map((one) => `${one.points}/${one.max}`);
    assert.deepEqual(points(), ['0/2', '0/1', '0/3', '0/1']);
    assert.deepEqual(
      points(
        gave('a', 1, [0]),
        gave('b', 1, [0, 1, 2]),
        gave('c', 1, [0, -1, 1]),
        gave('d', 1, [], 'Get-It'),
      ),
      ['1/2', '1/1', '1/3', '1/1'],
    );
    assert.deepEqual(points(gave('b', 1, []), gave('d', 1, [], ' '))[1], '0/1');
  });

  it('tells the memory of what was answered whole, and of nothing else', () => {
    const answers = answersOf(
      session(gave('a', 1, [0]), gave('b', 1, [0, 1, 2]), gave('d', 1, [], 'Get-That')),
      judge,
    );
    assert.deepEqual(
      answers.map(({ question, outcome }) => [question, outcome.correct]),
      [
        ['b', true],
        ['d', false],
      ],
    );
    answers.forEach((one) => assert.ok(event.safeParse({ ...base('x', 1), ...one }).success));
  });

  it('leaves out what the bank no longer has', () => {
    const { sections } = openExam(replayExams([started])[0]!, new Map([['c', bank.get('c')!]]));
    assert.deepEqual(
      sections.map(({ length }) => length),
      [0, 1],
    );
  });
});

describe('the score of a mock exam', () => {
  const result = (objective: string, points: number, max: number) => ({
    question: `${objective}.q`,
    objective,
    points,
    max,
  });
  const [plan, meetings] = blueprint.domains.map(({ id }) => blueprint.objectivesIn(id)[0]!.id) as [
    string,
    string,
  ];

  it('weighs each domain as the blueprint does', () => {
    const { scaled, passed, domains } = scoreOf(
      [result(plan, 1, 1), result(meetings, 0, 1), result(meetings, 0, 1)],
      blueprint,
      700,
    );
    // 22.5 against 17.5, however many questions each had.
    assert.equal(scaled, Math.round((1000 * 22.5) / 40));
    assert.equal(passed, false);
    assert.deepEqual(
      domains.map(({ points, max }) => [points, max]),
      [
        [1, 1],
        [0, 2],
      ],
    );
  });

  it('is between 1 and 1,000, with what chance leaves open around it', () => {
    const of = (share: number) =>
      scoreOf(
        Array.from({ length: 50 }, (_, index) => result(plan, index < 50 * share ? 1 : 0, 1)),
        blueprint,
        700,
      );
    assert.equal(of(0).scaled, 1);
    assert.equal(of(1).scaled, 1000);
    assert.equal(of(0.7).scaled, 700);
    assert.ok(of(0.7).passed);
    assert.ok(!of(0.68).passed);
    assert.ok(of(0.7).low < 700 && of(0.7).high > 700 && of(0.7).high - of(0.7).low < 200);
  });

  it('names what cost most first', () => {
    const { weakest } = scoreOf(
      [result(plan, 3, 4), result(meetings, 0, 1), result(plan, 1, 1)],
      blueprint,
      700,
    );
    assert.deepEqual(
      weakest.map(({ id }) => id),
      [meetings, plan],
    );
  });

  it('bears an exam without questions', () => {
    assert.equal(scoreOf([], blueprint, 700).scaled, 1);
  });
});

describe('what is done in a mock exam', () => {
  const session = openExam(replayExams([started])[0]!, bank);
  const at = { ms: 5000, now: 2000 };

  it('is kept for questions of the open section alone', () => {
    assert.equal(respondEvent(session, { question: 'a', response: [0], ...at })?.ms, 5000);
    assert.equal(respondEvent(session, { question: 'b', response: [0, 1, 2], ...at }), undefined);
    assert.ok(markEvent(session, 'a', true));
    assert.equal(markEvent(session, 'b', true), undefined);
  });

  it('is not kept where it does not fit, or after the time is up', () => {
    assert.equal(respondEvent(session, { question: 'a', response: 'text', ...at }), undefined);
    const late = { ms: 1, now: 1000 + 101 * 60_000 };
    assert.equal(respondEvent(session, { question: 'a', response: [0], ...late }), undefined);
  });

  it('adds up the time that a question was looked at', () => {
    const answered = withExam(session, after(session.exam, gave('a', 1, [0])));
    assert.equal(respondEvent(answered, { question: 'a', response: [1], ...at })?.ms, 14_000);
  });

  it('leaves a section once, and the last one not by leaving', () => {
    const event = leaveEvent(session, 0);
    assert.deepEqual(event, { type: 'exam.left', exam: 'e', section: 0 });
    const left = withExam(session, after(session.exam, { ...base('l', 1), ...event }));
    assert.equal(left.exam.section, 1);
    assert.equal(leaveEvent(left, 0), undefined);
    assert.equal(leaveEvent(left, 1), undefined);
    assert.ok(respondEvent(left, { question: 'b', response: [0, 1, 2], ...at }));
    assert.equal(session.exam.section, 0);
  });
});
