import type { Frame, Locator } from 'playwright-core';
import type { Question } from '../../src/content/schema/question.ts';
import { questionShown, isShown } from './bank.ts';
import type { CodeWindow } from './codeWindow.ts';

/** A person at the quiz who uses nothing but the keyboard. */
export class QuizPage {
  readonly #window: CodeWindow;
  readonly frame: Frame;

  private constructor(window: CodeWindow, frame: Frame) {
    this.#window = window;
    this.frame = frame;
  }

  /** @param place the panel beside the editor, or the view below the objectives */
  static of(window: CodeWindow, place: 'panel' | 'sidebar' = 'panel'): Promise<QuizPage> {
    return QuizPage.#in(window, `body.${place} ms721-quiz`);
  }

  /** The same person at a mock exam. */
  static ofExam(window: CodeWindow): Promise<QuizPage> {
    return QuizPage.#in(window, 'ms721-exam');
  }

  static async #in(window: CodeWindow, selector: string): Promise<QuizPage> {
    const frame = await window.frame(selector);
    const quiz = new QuizPage(window, frame);
    await quiz.frame.locator('#heading').waitFor();
    return quiz;
  }

  get heading(): Locator {
    return this.frame.locator('#heading');
  }

  get verdict(): Locator {
    return this.frame.locator('#verdict');
  }

  /** The texts of the options or steps, as shown from top to bottom. */
  parts(): Promise<string[]> {
    return this.frame.locator('.parts').first().locator('.part .text').allInnerTexts();
  }

  async question(): Promise<Question> {
    return questionShown(await this.frame.locator('main').innerText());
  }

  /** Gives the keyboard to its window. */
  async bringToFront(): Promise<void> {
    await this.#window.page.bringToFront();
    await this.heading.focus();
  }

  press(key: string): Promise<void> {
    return this.#window.page.keyboard.press(key);
  }

  /** Answers the question by keyboard: rightly, or with the first choice that is wrong. */
  async answer(rightly: boolean): Promise<void> {
    await this.give(rightly);
    await this.onward();
    await this.verdict.waitFor();
  }

  /** Presses Enter, with Ctrl in a list or a text, where Enter alone is not for the quiz. */
  async onward(): Promise<void> {
    const inField = await this.frame.locator('select:focus, textarea:focus').count();
    await this.press(inField ? 'Control+Enter' : 'Enter');
  }

  /** Gives the question what it asks for, without saying that this is all. */
  async give(rightly: boolean): Promise<void> {
    // VS Code hands the keyboard to a panel that it opened a moment after the panel is drawn.
    await this.frame.waitForFunction(() => document.hasFocus());
    const question = await this.question();
    if (question.type === 'order') {
      await this.#order(
        question.sequence.map((step) => step.text),
        rightly,
      );
    } else if (question.type === 'statements') {
      await this.#statements(question.statements.map((one) => one.correct === rightly));
    } else if (question.type === 'match') {
      await this.#lists(
        question.pairs.map((pair) => pair.right),
        rightly,
      );
    } else if (question.type === 'command' && question.answer !== undefined) {
      await this.press('1');
      await this.frame.locator('textarea:focus').waitFor();
      await this.#window.page.keyboard.insertText(rightly ? question.answer : 'Get-Nothing');
    } else if (question.type === 'command') {
      await this.#lists(
        question.gaps.map(({ options }) => options.find((one) => one.correct)?.text ?? ''),
        rightly,
      );
    } else {
      const shown = await this.parts();
      const wanted = question.options.filter((option) => option.correct === rightly);
      const count = question.options.filter((option) => option.correct).length;
      const rest = question.options.filter((option) => option.correct !== rightly);
      for (const option of [...wanted, ...rest].slice(0, count)) {
        const place = shown.findIndex((text) => isShown(text, option.text));
        // What was chosen before a crash is chosen still; its digit would take it back.
        if (!(await this.frame.locator('.part input').nth(place).isChecked())) {
          await this.press(`${place + 1}`);
        }
      }
    }
  }

  /** Goes to each statement by its digit and says Yes with Space, or No with the arrow key. */
  async #statements(answers: readonly boolean[]): Promise<void> {
    for (const [position, yes] of answers.entries()) {
      await this.press(`${position + 1}`);
      await this.frame.locator(`[data-position="${position}"]:focus`).waitFor();
      await this.press(yes ? 'Space' : 'ArrowDown');
      await this.frame
        .locator('fieldset')
        .nth(position)
        .locator('input')
        .nth(yes ? 0 : 1)
        .and(this.frame.locator(':checked'))
        .waitFor();
    }
  }

  /** Chooses a text in each list with the arrow keys, going from list to list with Tab; another one if not rightly. */
  async #lists(texts: readonly string[], rightly: boolean): Promise<void> {
    await this.press('1');
    for (const [position, text] of texts.entries()) {
      const list = this.frame.locator(`select[data-position="${position}"]`);
      await this.frame.locator(`select[data-position="${position}"]:focus`).waitFor();
      const shown = await list.locator('option').allInnerTexts();
      // The first one stands for no choice.
      const fits = (option: string, index: number) =>
        index > 0 && (option.trim() === text || isShown(option, text)) === rightly;
      for (let steps = shown.findIndex(fits); steps > 0; steps--) {
        await this.press('ArrowDown');
      }
      if (position + 1 < texts.length) {
        await this.press('Tab');
      }
    }
  }

  /** Sorts the steps with the arrow keys, taking hold of each by its digit. */
  async #order(steps: readonly string[], rightly: boolean): Promise<void> {
    for (const [position, step] of steps.entries()) {
      const from = (await this.parts()).findIndex((text) => isShown(text, step));
      await this.press(`${from + 1}`);
      for (let at = from; at > position; at--) {
        await this.press('ArrowUp');
        await this.frame.locator(`[data-position="${at - 1}"]:focus`).waitFor();
      }
    }
    if (!rightly) {
      await this.press('1');
      await this.press('ArrowDown');
      await this.frame.locator('[data-position="1"]:focus').waitFor();
    }
  }

  /** Goes on with Enter, and waits for what comes. */
  async next(): Promise<void> {
    const before = await this.heading.innerText();
    await this.press('Enter');
    await this.frame.locator('#heading', { hasNotText: before }).waitFor();
  }
}
