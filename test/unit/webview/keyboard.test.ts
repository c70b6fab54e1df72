import assert from 'node:assert/strict';
import type { Focus, Press } from '../../../src/webview/item/keyboard.ts';
import { meaningOf } from '../../../src/webview/quiz/keyboard.ts';
import type { QuestionPage } from '../../../src/webview/quiz/page.ts';
import { questionPage, verdict } from './pages.ts';

const single = questionPage('single');
const order = questionPage('order');

/** What a key means by its name (and its place on the keyboard), with the focus on the heading or where it is said to be. */
const press = (page: QuestionPage, key: Partial<Press>, focus: Partial<Focus> = {}) =>
  meaningOf(
    { key: '', code: '', repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...key },
    { onButton: false, inField: false, step: undefined, ...focus },
    page,
    [2, 0, 1],
  );

const nothing = { taken: false };

describe('Enter at the quiz', () => {
  it('answers, and goes on once the question is answered', () => {
    const enter = { key: 'Enter', code: 'Enter' };
    assert.deepEqual(press(single, enter), { deed: { type: 'answer' }, taken: true });
    assert.deepEqual(press({ ...single, verdict }, enter), {
      deed: { type: 'goTo', position: 5 },
      taken: true,
    });
  });

  it('does nothing while it is held down', () => {
    assert.deepEqual(press({ ...single, verdict }, { key: 'Enter', repeat: true }), {
      taken: true,
    });
  });

  it('is left to the button that has the focus', () => {
    assert.deepEqual(press(single, { key: 'Enter' }, { onButton: true }), nothing);
  });
});

describe('digits at the quiz', () => {
  it('choose the option shown at that place', () => {
    for (const code of ['Digit1', 'Numpad1']) {
      assert.deepEqual(press(single, { key: '1', code }), {
        deed: { type: 'pick', index: 2 },
        taken: false,
      });
    }
  });

  it('count by their place on the keyboard', () => {
    assert.deepEqual(press(single, { key: '&', code: 'Digit1' }).deed, { type: 'pick', index: 2 });
    assert.deepEqual(press(single, { key: '1', code: 'KeyA' }), nothing);
  });

  it('say with 0 that a person is not sure, as long as there is no verdict', () => {
    assert.deepEqual(press(single, { code: 'Digit0' }), { deed: { type: 'doubt' }, taken: true });
    assert.deepEqual(press(order, { code: 'Numpad0' }).deed, { type: 'doubt' });
    assert.deepEqual(press({ ...single, verdict }, { code: 'Digit0' }), nothing);
  });

  it('take hold of a step', () => {
    assert.deepEqual(press(order, { code: 'Digit3' }), {
      deed: { type: 'grasp', position: 2 },
      taken: true,
    });
  });

  it('go to a place to fill', () => {
    for (const type of ['statements', 'match', 'gaps'] as const) {
      assert.deepEqual(press(questionPage(type), { code: 'Digit2' }).deed, {
        type: 'grasp',
        position: 1,
      });
    }
  });

  it('do nothing where there is no such option, or once the question is answered', () => {
    assert.deepEqual(press(single, { code: 'Digit4' }), nothing);
    assert.deepEqual(press({ ...single, verdict }, { code: 'Digit1' }), nothing);
  });
});

describe('keys in a list or a text field', () => {
  const page = questionPage('match');
  const inField = { inField: true, step: 0 };

  it('are its own: digits, arrows and Enter', () => {
    for (const key of [{ key: '1', code: 'Digit1' }, { key: 'ArrowDown' }, { key: 'Enter' }]) {
      assert.deepEqual(press(page, key, inField), nothing);
    }
  });

  it('answer as Enter with Ctrl or Cmd, once', () => {
    for (const held of ['ctrlKey', 'metaKey']) {
      const enter = { key: 'Enter', [held]: true };
      assert.deepEqual(press(page, enter, inField), { deed: { type: 'answer' }, taken: true });
      assert.deepEqual(press(page, { ...enter, repeat: true }, inField), { taken: true });
    }
  });
});

describe('arrow keys at the quiz', () => {
  it('move the step that has the focus', () => {
    const places = { ArrowUp: 0, ArrowDown: 2, Home: 0, End: 2 };
    for (const [key, to] of Object.entries(places)) {
      assert.deepEqual(press(order, { key }, { step: 1 }), {
        deed: { type: 'move', from: 1, to },
        taken: true,
      });
    }
  });

  it('are the browser’s elsewhere, and once the question is answered', () => {
    assert.deepEqual(press(order, { key: 'ArrowUp' }), nothing);
    assert.deepEqual(press({ ...order, verdict }, { key: 'ArrowUp' }, { step: 1 }), nothing);
    assert.deepEqual(press(order, { key: 'PageUp' }, { step: 1 }), nothing);
    const statements = questionPage('statements');
    assert.deepEqual(press(statements, { key: 'ArrowUp' }, { step: 1 }), nothing);
  });
});

describe('keys with Ctrl, Alt or Meta', () => {
  it('are VS Code’s', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
      for (const key of [{ key: 'Enter' }, { code: 'Digit1' }]) {
        assert.deepEqual(press(single, { ...key, [held]: true }), nothing);
      }
    }
  });
});
