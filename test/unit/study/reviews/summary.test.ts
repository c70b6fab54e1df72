import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { StudyEvent } from '../../../../src/study/log/events.ts';
import {
  DAY,
  replayCards,
  retrievability,
  type Card,
  type ReviewRating,
} from '../../../../src/study/reviews/cards.ts';
import { readSummary, summarize, withoutReset } from '../../../../src/study/reviews/summary.ts';
import { answered, reset, undone } from '../events.ts';

const START = Date.parse('2026-11-01T12:00:00Z');

/** An answer to a question, so many days after the start. */
const answer = (question: string, day: number, rating: ReviewRating = 'good'): StudyEvent => ({
  ...answered('quiz', question, START + day * DAY),
  rating,
});

/** What a machine knows whose summary went through Settings Sync. */
const sent = (events: readonly StudyEvent[], elsewhere = new Map()) =>
  readSummary(JSON.parse(JSON.stringify(summarize(replayCards(events, elsewhere)))));

const some = fc.array(
  fc.record({
    question: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: 0, max: 60 }),
    rating: fc.constantFrom<ReviewRating>('again', 'hard', 'good', 'easy'),
  }),
  { maxLength: 12 },
);
const eventsOf = (answers: { question: string; day: number; rating: ReviewRating }[]) =>
  answers
    .toSorted((a, b) => a.day - b.day)
    .map(({ question, day, rating }) => answer(question, day, rating));

describe('the summary of the cards', () => {
  it('arrives as it was sent, but for digits that nobody can tell apart', () => {
    fc.assert(
      fc.property(some, (answers) => {
        const cards = replayCards(eventsOf(answers));
        const arrived = sent(eventsOf(answers));
        assert.deepEqual([...arrived.keys()], [...cards.keys()]);
        for (const [question, card] of cards) {
          const other = arrived.get(question)!;
          const numbers = ({ due, reviewed, first, answers, right, lastCorrect }: Card) => [
            due,
            reviewed,
            first,
            answers,
            right,
            lastCorrect,
          ];
          assert.deepEqual(numbers(other), numbers(card));
          const at = START + 100 * DAY;
          assert.ok(Math.abs(retrievability(card, at) - retrievability(other, at)) < 1e-4);
        }
      }),
    );
  });

  it('lets the later review win, card by card, whichever machine gave it', () => {
    fc.assert(
      fc.property(some, some, (here, there) => {
        const [own, other] = [eventsOf(here), eventsOf(there)];
        const merged = replayCards(own, sent(other));
        const latest = new Map<string, number>();
        for (const { question, day } of [...here, ...there]) {
          latest.set(question, Math.max(latest.get(question) ?? 0, START + day * DAY));
        }
        assert.deepEqual(
          new Map([...merged].map(([question, { reviewed }]) => [question, reviewed])),
          new Map([...merged].map(([question]) => [question, latest.get(question)])),
        );
        assert.equal(merged.size, latest.size);
      }),
    );
  });

  it('lets an answer go on from a review elsewhere, and keeps that when it comes back', () => {
    const there = [answer('a', 0), answer('a', 3), answer('a', 12)];
    const here = [answer('a', 40)];
    const whole = replayCards([...there, ...here]).get('a')!;
    const merged = replayCards(here, sent(there)).get('a')!;
    assert.equal(merged.answers, 4);
    assert.ok(Math.abs(merged.stability - whole.stability) < 1e-3 * whole.stability);
    // What was merged is what Settings Sync now has: read again, it must not lose the others’ part.
    const again = replayCards(here, sent(here, sent(there))).get('a')!;
    assert.equal(again.answers, 4);
    const next = replayCards([...here, answer('a', 90)], sent(here, sent(there))).get('a')!;
    assert.equal(next.answers, 5);
  });

  it('follows a rating that is changed here afterwards', () => {
    const own = [answer('a', 0, 'good')];
    const changed = [answer('a', 0, 'again')];
    assert.ok(replayCards(changed, sent(own)).get('a')!.due < replayCards(own).get('a')!.due);
  });

  it('does not bring back what was reset here', () => {
    const objectivesIn = (scope: string) => [scope];
    const cards = sent([answer('a', 0), answer('b', 5)]);
    const after = (...events: StudyEvent[]) => [
      ...withoutReset(cards, events, objectivesIn).keys(),
    ];
    assert.deepEqual(after(), ['a', 'b']);
    const wiped = reset('r', START + 2 * DAY, 'routing.routes');
    assert.deepEqual(after(wiped), ['b']);
    assert.deepEqual(after(wiped, undone('r', START + 3 * DAY)), ['a', 'b']);
    assert.deepEqual(after(reset('r', START + 9 * DAY, '*')), []);
    assert.deepEqual(after(reset('r', START + 9 * DAY, 'other')), ['a', 'b']);
  });

  it('bears whatever arrives', () => {
    const whole = JSON.parse(JSON.stringify(summarize(replayCards([answer('a', 0)])))) as {
      cards: Record<string, unknown>;
    };
    assert.equal(readSummary({ ...whole, cards: { ...whole.cards, b: [1], c: null } }).size, 1);
    fc.assert(fc.property(fc.anything(), (value) => assert.equal(readSummary(value).size, 0)));
    assert.equal(readSummary({ ...whole, v: 2 }).size, 0);
  });

  it('stays small: 100 bytes a card or so', () => {
    const events = Array.from({ length: 900 }, (_, index) =>
      answer(`direct-routing.voice-routes.question-${index}`, index % 60),
    );
    assert.ok(JSON.stringify(summarize(replayCards(events))).length < 900 * 200);
  });
});
