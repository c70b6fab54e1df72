import assert from 'node:assert/strict';
import { Blueprint } from '../../../../src/study/blueprint.ts';
import type { StudyEvent } from '../../../../src/study/log/events.ts';
import { DAY } from '../../../../src/study/reviews/cards.ts';
import { studyOf } from '../../../../src/study/reviews/study.ts';
import { objectiveWeights } from '../../../../src/study/reviews/weights.ts';
import { readinessPage } from '../../../../src/language/readinessPage.ts';
import { shippedOutline } from '../outline.ts';

const blueprint = new Blueprint(shippedOutline());
const NOW = Date.parse('2026-11-20T12:00:00Z');
const OBJECTIVE = 'direct-routing.voice-routes';

const answered = (question: string, daysAgo: number, objective = OBJECTIVE): StudyEvent => ({
  v: 1,
  id: `${question}/${daysAgo}`,
  at: NOW - daysAgo * DAY,
  type: 'answered',
  quiz: 'q',
  question: `${objective}.${question}`,
  objective,
  response: [0],
  outcome: { correct: true, points: 1, max: 1 },
  ms: 1,
  rating: 'good',
});

const study = (events: readonly StudyEvent[], exam?: number, changed = new Map<string, string>()) =>
  studyOf(events, { blueprint, changed, now: NOW, exam });

describe('the weights of objectives', () => {
  const weights = objectiveWeights(blueprint);

  it('add up to the whole exam', () => {
    const sum = [...weights.values()].reduce((all, one) => all + one, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9);
    assert.equal(weights.size, 168);
  });

  it('share out the middle of a domain’s range', () => {
    const phone = blueprint.objectivesIn('teams-phone');
    const share = phone.reduce((sum, { id }) => sum + weights.get(id)!, 0);
    // 32.5 of 22.5 + 17.5 + 32.5 + 22.5
    assert.ok(Math.abs(share - 32.5 / 95) < 1e-9);
  });
});

describe('how a learner stands', () => {
  it('is derived for objectives, their skill, their domain and the exam', () => {
    const { readiness, exam, answers, cards } = study([answered('a', 1), answered('b', 30)]);
    for (const id of [OBJECTIVE, 'direct-routing', 'teams-phone']) {
      assert.deepEqual([readiness.get(id)!.asked, readiness.get(id)!.due], [2, 1], id);
    }
    assert.deepEqual([exam.asked, exam.due, answers, cards.size], [2, 1, 2, 2]);
    assert.equal(readiness.get('meetings')!.asked, 0);
  });

  it('is predicted for the day of the exam, unless that has passed', () => {
    const low = (exam?: number) => study([answered('a', 1)], exam).readiness.get(OBJECTIVE)!.low;
    assert.ok(low(NOW + 60 * DAY) < low());
    assert.equal(low(NOW - DAY), low());
  });

  it('counts a question as due whose meaning changed', () => {
    const changed = new Map([[`${OBJECTIVE}.a`, '2026-11-20']]);
    assert.equal(study([answered('a', 1)], undefined, changed).exam.due, 1);
    assert.equal(study([answered('a', 1)]).exam.due, 0);
  });

  it('is told on a page, with the rule, and without claims where nothing was asked', () => {
    const page = readinessPage(study([answered('a', 1)]), { blueprint, language: 'en' });
    assert.match(page, /\| \*\*3 .*\*\* \| \d+–\d+ % \| 1 of \d+ \| 0 \|/);
    assert.match(page, /\| 2\\?\.1 .* \| – \| 0 of \d+ \| 0 \|/);
    assert.ok(page.includes('## What the numbers mean'));
    const empty = readinessPage(study([]), { blueprint, language: 'en' });
    assert.ok(!/\d–\d/.test(empty.split('##')[0]!));
  });
});
