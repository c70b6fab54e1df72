import assert from 'node:assert/strict';
import type { ExamState, FromExamMessage, Place } from '../../../src/webview/messages/exam.ts';
import { fromExam, examState } from '../../../src/webview/messages/exam.ts';
import { Clock, clockText } from '../../../src/webview/exam/clock.ts';
import { meaningOf } from '../../../src/webview/exam/keyboard.ts';
import type { ItemPage } from '../../../src/webview/exam/page.ts';
import { Taking } from '../../../src/webview/exam/taking.ts';
import type { Response, ShownQuestion } from '../../../src/webview/messages/item.ts';

const question = (id: string, type: ShownQuestion['type'] = 'single'): ShownQuestion => ({
  id,
  type,
  objective: { id: 'routing.routes', title: 'Routes' },
  stem: 'Which?',
  parts: [0, 1, 2].map((index) => ({ index, text: `Option ${index}` })),
  ...(type === 'multiple' && { choose: 2 }),
  ...(type === 'single' && { choose: 1 }),
});

const place: Place = { exam: 'e', section: 0, sections: 1, remaining: 60_000, list: [] };

const item = (id: string, response?: Response, type?: ShownQuestion['type']): ItemPage => ({
  type: 'item',
  place,
  position: 0,
  question: question(id, type),
  ...(response !== undefined && { response }),
  resumed: false,
});

/** A page of which time passes only when it is told to. */
function page(state?: ExamState) {
  const sent: FromExamMessage[] = [];
  let pending: (() => void) | undefined;
  let kept = state;
  const taking = new Taking({
    host: {
      postMessage: (message) => sent.push(message),
      setState: (next) => (kept = next),
      getState: () => kept,
    },
    onChange: () => undefined,
    later: (run) => {
      pending = run;
      return () => (pending = undefined);
    },
  });
  const pause = () => pending?.();
  return { taking, sent, pause, state: () => kept };
}

const responses = (sent: readonly FromExamMessage[]) =>
  sent.flatMap((message) => (message.type === 'respond' ? [message.response] : []));

describe('a person taking a mock exam', () => {
  it('sends what is chosen after a pause, the last of several changes alone', () => {
    const { taking, sent, pause } = page();
    taking.show(item('a'));
    taking.do({ type: 'pick', index: 1 });
    taking.do({ type: 'pick', index: 2 });
    assert.deepEqual(sent, []);
    pause();
    assert.deepEqual(responses(sent), [[2]]);
    assert.ok(fromExam.safeParse(sent[0]).success);
  });

  it('sends it at once on leaving, and nothing where nothing was changed', () => {
    const { taking, sent } = page();
    taking.show(item('a'));
    taking.flush();
    taking.do({ type: 'pick', index: 1 });
    taking.flush();
    taking.flush();
    assert.deepEqual(responses(sent), [[1]]);
  });

  it('takes up what was answered before, and of the question it is at its own', () => {
    const { taking } = page();
    taking.show(item('a', [1]));
    assert.deepEqual(taking.response, [1]);
    taking.do({ type: 'pick', index: 2 });
    taking.show(item('a', [1]));
    assert.deepEqual(taking.response, [2]);
    taking.show(item('b'));
    assert.deepEqual(taking.response, []);
  });

  it('sends after a reload what the page had not sent', () => {
    const first = page();
    first.taking.show(item('a'));
    first.taking.do({ type: 'pick', index: 2 });
    assert.ok(examState.safeParse(first.state()).success);
    const second = page(first.state());
    second.taking.show(item('a'));
    assert.deepEqual(second.taking.response, [2]);
    assert.deepEqual(responses(second.sent), [[2]]);
    assert.equal(second.state()?.draft, undefined);
    const other = page({ ...first.state()!, exam: 'another' });
    other.taking.show(item('a'));
    assert.deepEqual(other.taking.response, []);
  });

  it('keeps choices that are not complete', () => {
    const { taking, sent } = page();
    taking.show(item('a', undefined, 'multiple'));
    taking.do({ type: 'pick', index: 2 });
    taking.flush();
    assert.deepEqual(responses(sent), [[2]]);
  });
});

describe('the keys of a mock exam', () => {
  const press = (key: string, code = key) => ({
    key,
    code,
    repeat: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
  });
  const nowhere = { onButton: false, inField: false, step: undefined };

  it('go on with Enter, in a field with Ctrl+Enter, and press buttons', () => {
    const of = (focus: Partial<typeof nowhere>, ctrlKey = false) =>
      meaningOf({ ...press('Enter'), ctrlKey }, { ...nowhere, ...focus }, question('a'), []);
    assert.deepEqual(of({}), { deed: { type: 'next' }, taken: true });
    assert.deepEqual(of({ onButton: true }), { taken: false });
    assert.deepEqual(of({ inField: true }), { taken: false });
    assert.deepEqual(of({ inField: true }, true), { deed: { type: 'next' }, taken: true });
  });

  it('choose by digits', () => {
    const of = (code: string) => meaningOf(press('', code), nowhere, question('a'), []);
    assert.deepEqual(of('Digit2'), { deed: { type: 'pick', index: 1 }, taken: false });
    assert.deepEqual(of('Digit9'), { taken: false });
    assert.deepEqual(of('Digit0'), { taken: false });
  });
});

describe('the clock of a mock exam', () => {
  it('counts down between what it is told', () => {
    let now = 500;
    const clock = new Clock(() => now);
    clock.set(90_000);
    now += 30_000;
    assert.equal(clock.remaining, 60_000);
    clock.set(10_000);
    now += 20_000;
    assert.equal(clock.remaining, 0);
  });

  it('says each mark once, as it is passed', () => {
    let now = 0;
    const clock = new Clock(() => now);
    clock.set(31 * 60_000);
    const said: string[] = [];
    for (; now <= 31 * 60_000; now += 1000) {
      const text = clock.passed();
      text && said.push(text);
    }
    assert.deepEqual(said, [
      '30 minutes left',
      '10 minutes left',
      '5 minutes left',
      '1 minute left',
    ]);
  });

  it('is read as hours, minutes and seconds', () => {
    assert.deepEqual([6_000_000, 3_599_000, 61_000, 500, 0].map(clockText), [
      '1:40:00',
      '59:59',
      '1:01',
      '0:01',
      '0:00',
    ]);
  });
});
