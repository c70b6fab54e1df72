import assert from 'node:assert/strict';
import { quizState } from '../../../src/webview/messages/quiz.ts';
import { elapsed, kept, takeUp } from '../../../src/webview/quiz/draft.ts';
import { questionPage, verdict } from './pages.ts';

const page = questionPage('multiple');
const state = {
  quiz: 'quiz',
  draft: { question: 'question', response: [1], ms: 300, unsure: true },
};

describe('the draft of an answer', () => {
  it('begins with nothing in any place to fill', () => {
    for (const type of ['statements', 'match', 'gaps'] as const) {
      const draft = takeUp(questionPage(type), undefined, 0);
      assert.deepEqual(draft.response, [-1, -1, -1]);
      assert.ok(quizState.safeParse(kept(questionPage(type), draft, 0)).success);
    }
  });

  it('is not taken up where the question has got other places since', () => {
    for (const response of [[1, 0], 'text']) {
      const old = { quiz: 'quiz', draft: { question: 'question', response, ms: 300 } };
      assert.deepEqual(takeUp(questionPage('match'), old, 0).response, [-1, -1, -1]);
    }
  });

  it('of a text begins without one, and is kept with its lines', () => {
    const written = questionPage('written');
    assert.equal(takeUp(written, undefined, 0).response, '');
    const state = kept(written, { response: 'Get-It `\n  -A', unsure: false, shownAt: 0 }, 5);
    assert.ok(quizState.safeParse(state).success);
    assert.equal(takeUp(written, state, 9).response, 'Get-It `\n  -A');
  });

  it('begins empty, or with the steps as they are shown', () => {
    assert.deepEqual(takeUp(page, undefined, 1000), {
      response: [],
      unsure: false,
      shownAt: 1000,
    });
    assert.deepEqual(takeUp(questionPage('order'), undefined, 1000).response, [2, 0, 1]);
  });

  it('goes on where it was when the page was hidden, with the time it took until then', () => {
    const draft = takeUp(page, state, 1000);
    assert.deepEqual(draft.response, [1]);
    assert.ok(draft.unsure);
    assert.equal(elapsed(draft, 1200), 500);
  });

  it('is not taken from another quiz, from another question, or over a verdict', () => {
    const fresh = { response: [], unsure: false, shownAt: 0 };
    assert.deepEqual(takeUp({ ...page, quiz: 'other' }, state, 0), fresh);
    assert.deepEqual(
      takeUp(page, { quiz: 'quiz', draft: { ...state.draft, question: 'other' } }, 0),
      fresh,
    );
    assert.deepEqual(takeUp({ ...page, verdict }, state, 0), fresh);
    assert.deepEqual(takeUp(page, { quiz: 'quiz' }, 0), fresh);
  });

  it('is kept as the extension reads it, in whole milliseconds', () => {
    const now = kept(page, { response: [1], unsure: true, shownAt: 0.25 }, 300);
    assert.deepEqual(now, state);
    assert.ok(quizState.safeParse(now).success);
  });
});
