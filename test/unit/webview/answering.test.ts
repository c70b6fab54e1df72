import assert from 'node:assert/strict';
import type { FromQuizMessage, QuizState } from '../../../src/webview/messages/quiz.ts';
import { Answering } from '../../../src/webview/quiz/answering.ts';
import type { Page } from '../../../src/webview/quiz/page.ts';
import { questionPage, verdict } from './pages.ts';

/** Someone before a page, with all that leaves it and a clock to set. */
function facing(page: Page) {
  const seen = {
    now: 0,
    changes: 0,
    sent: [] as FromQuizMessage[],
    state: undefined as QuizState | undefined,
  };
  const answering = new Answering({
    host: {
      postMessage: (message) => seen.sent.push(message),
      setState: (state) => (seen.state = state),
      getState: () => seen.state,
    },
    now: () => seen.now,
    onChange: () => seen.changes++,
  });
  answering.show(page);
  return { answering, seen };
}

const result: Page = {
  type: 'result',
  quiz: 'quiz',
  title: 'Title',
  correct: 1,
  total: 1,
  points: 1,
  max: 1,
  objectives: [],
  missed: [],
};

describe('answering a question', () => {
  it('keeps every choice at once, and shows it', () => {
    const { answering, seen } = facing(questionPage('single'));
    const changes = seen.changes;
    seen.now = 40;
    answering.do({ type: 'pick', index: 1 });
    assert.deepEqual(seen.state, {
      quiz: 'quiz',
      draft: { question: 'question', response: [1], ms: 40, unsure: false },
    });
    assert.equal(seen.changes, changes + 1);
  });

  it('keeps and sends that a person is not sure, until it is taken back', () => {
    const { answering, seen } = facing(questionPage('single'));
    answering.do({ type: 'doubt' });
    assert.deepEqual([answering.unsure, seen.state?.draft?.unsure], [true, true]);
    assert.equal(answering.announcement, 'Marked as not sure');
    answering.do({ type: 'pick', index: 1 });
    answering.do({ type: 'answer' });
    assert.ok(seen.sent[0]?.type === 'answer' && seen.sent[0].unsure);
    answering.do({ type: 'doubt' });
    assert.equal(answering.unsure, false);
  });

  it('lets a person rate and report a question once it is answered, not before', () => {
    const open = facing(questionPage('single'));
    open.answering.do({ type: 'rate', rating: 'hard' });
    assert.deepEqual(open.seen.sent, []);
    const { answering, seen } = facing(questionPage('single', { verdict }));
    answering.do({ type: 'rate', rating: 'hard' });
    answering.do({ type: 'report' });
    answering.do({ type: 'doubt' });
    const of = { quiz: 'quiz', question: 'question' };
    assert.deepEqual(seen.sent, [
      { type: 'rate', ...of, rating: 'hard' },
      { type: 'report', ...of },
    ]);
  });

  it('says which option gave way, where several are chosen', () => {
    const { answering } = facing(questionPage('multiple'));
    [2, 0].forEach((index) => answering.do({ type: 'pick', index }));
    assert.equal(answering.announcement, '');
    answering.do({ type: 'pick', index: 1 });
    assert.deepEqual(answering.response, [0, 1]);
    assert.equal(answering.announcement, 'Option 1 is no longer chosen');
  });

  it('says nothing of an option that is taken back, or replaced in a single question', () => {
    for (const [type, second] of [
      ['multiple', 2],
      ['single', 1],
    ] as const) {
      const { answering } = facing(questionPage(type));
      [2, second].forEach((index) => answering.do({ type: 'pick', index }));
      assert.equal(answering.announcement, '');
    }
  });

  it('says where a step went; nothing changes where it cannot go', () => {
    const { answering, seen } = facing(questionPage('order'));
    answering.do({ type: 'move', from: 0, to: 1 });
    assert.deepEqual(answering.response, [0, 2, 1]);
    assert.equal(answering.announcement, 'Step moved to place 2 of 3');
    const changes = seen.changes;
    answering.do({ type: 'move', from: 0, to: -1 });
    assert.equal(seen.changes, changes);
  });

  it('gives each place its choice, and says how many are still open', () => {
    const { answering, seen } = facing(questionPage('statements'));
    answering.do({ type: 'fill', slot: 1, choice: 0 });
    assert.deepEqual(answering.response, [-1, 0, -1]);
    answering.do({ type: 'answer' });
    assert.deepEqual(seen.sent, []);
    assert.match(answering.announcement, /; 2 still to choose$/);
    [0, 2].forEach((slot) => answering.do({ type: 'fill', slot, choice: 1 }));
    answering.do({ type: 'answer' });
    assert.deepEqual(seen.sent, [
      {
        type: 'answer',
        quiz: 'quiz',
        question: 'question',
        response: [1, 0, 1],
        ms: 0,
        unsure: false,
      },
    ]);
  });

  it('says where a choice was dropped', () => {
    const { answering } = facing(questionPage('match'));
    answering.do({ type: 'drop', slot: 1, choice: 3 });
    assert.deepEqual(answering.response, [-1, 3, -1]);
    assert.equal(answering.announcement, 'Choice 3: now in row 2');
  });

  it('sends a text as it is written, once there is one', () => {
    const { answering, seen } = facing(questionPage('written'));
    answering.do({ type: 'answer' });
    assert.deepEqual(seen.sent, []);
    answering.do({ type: 'write', text: 'Get-It' });
    answering.do({ type: 'answer' });
    assert.deepEqual(seen.sent, [
      {
        type: 'answer',
        quiz: 'quiz',
        question: 'question',
        response: 'Get-It',
        ms: 0,
        unsure: false,
      },
    ]);
  });

  it('sends nothing before all is chosen, but says what is missing', () => {
    const { answering, seen } = facing(questionPage('multiple'));
    answering.do({ type: 'pick', index: 1 });
    answering.do({ type: 'answer' });
    assert.deepEqual(seen.sent, []);
    assert.equal(answering.announcement, 'Digits choose; 1 still to choose');
  });

  it('sends the answer with the time it took', () => {
    const { answering, seen } = facing(questionPage('order'));
    seen.now = 1500.4;
    answering.do({ type: 'answer' });
    assert.deepEqual(seen.sent, [
      {
        type: 'answer',
        quiz: 'quiz',
        question: 'question',
        response: [2, 0, 1],
        ms: 1500,
        unsure: false,
      },
    ]);
  });
});

describe('once a question is answered', () => {
  it('nothing can be changed or sent again, only left', () => {
    const page = questionPage('single');
    const { answering, seen } = facing(page);
    answering.do({ type: 'pick', index: 1 });
    answering.show({ ...page, verdict });
    answering.do({ type: 'pick', index: 0 });
    answering.do({ type: 'answer' });
    assert.deepEqual([answering.response, seen.sent], [[1], []]);
    answering.do({ type: 'goTo', position: 5 });
    assert.deepEqual(seen.sent, [{ type: 'goTo', quiz: 'quiz', position: 5 }]);
  });

  it('the next begins afresh, and so does the same one after the result', () => {
    const page = questionPage('single');
    const { answering, seen } = facing(page);
    answering.do({ type: 'pick', index: 1 });
    answering.show({ ...page, question: { ...page.question, id: 'next' } });
    assert.deepEqual(answering.response, []);
    answering.do({ type: 'pick', index: 1 });
    answering.show(result);
    assert.deepEqual(seen.state, { quiz: 'quiz' });
    answering.show({ ...page, question: { ...page.question, id: 'next' } });
    assert.deepEqual(answering.response, []);
  });
});

describe('a page that comes back', () => {
  it('goes on with the answer that was in the making', () => {
    const page = questionPage('single');
    const first = facing(page);
    first.answering.do({ type: 'pick', index: 1 });
    const { answering, seen } = facing(result);
    seen.state = first.seen.state;
    answering.show(page);
    assert.deepEqual(answering.response, [1]);
  });
});
