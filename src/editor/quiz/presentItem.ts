/** One question of a quiz as its webview shows it, and what is revealed once it is answered. */
import { aroundGaps } from '../../content/gaps.ts';
import type { GapsQuestion } from '../../content/schema/command.ts';
import type { Question } from '../../content/schema/question.ts';
import { choices } from '../../study/grading.ts';
import type { SessionItem } from '../../study/quizSession.ts';
import { rightSides, slotsOf } from '../../study/slots.ts';
import type { ObjectiveRef, Part, ShownQuestion, Verdict } from '../../webview/messages.ts';

export function shownQuestion(item: SessionItem, objective: ObjectiveRef): ShownQuestion {
  const { question, order } = item;
  const parts = partsOf(question);
  const choose = choices(question);
  return {
    id: question.id,
    type: question.type === 'command' ? 'gaps' : question.type,
    objective,
    stem: question.stem,
    parts: order.map((index) => ({ index, text: parts[index]?.text ?? '' })),
    ...(choose !== undefined && { choose }),
    ...(item.choices.length > 0 && { choices: choicesOf(item) }),
    ...(question.type === 'command' && { around: aroundGaps(question.command) }),
  };
}

/** What a person chooses among or decides on, with the reason for the key. */
function partsOf(question: Question): readonly { text: string; rationale: string }[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options;
    case 'order':
      return question.sequence;
    case 'statements':
      return question.statements;
    case 'match':
      return question.pairs.map(({ left, rationale }) => ({ text: left, rationale }));
    case 'command':
      return question.gaps.map(({ options }) => ({
        text: '',
        rationale: options.find((option) => option.correct)?.rationale ?? '',
      }));
  }
}

/** What each place may be given. The words Yes and No are the webview's. */
function choicesOf({ question, choices: orders }: SessionItem): Part[][] {
  const textsOf = (slot: number): readonly string[] => {
    switch (question.type) {
      case 'match':
        return rightSides(question);
      case 'command':
        return question.gaps[slot]?.options.map((option) => option.text) ?? [];
      default:
        return [];
    }
  };
  return orders.map((order, slot) => {
    const texts = textsOf(slot);
    return order.map((index) => ({ index, text: texts[index] ?? '' }));
  });
}

export function verdictOf({ question, answer }: SessionItem): Verdict | undefined {
  if (!answer) {
    return undefined;
  }
  return {
    ...answer.outcome,
    response: answer.response,
    key: keyOf(question),
    rationales: partsOf(question).map((part) => part.rationale),
    ...(question.type === 'command' && { whyNot: whyNot(question, answer.response) }),
    explanation: question.explanation,
    source: question.source,
    checked: question.checked,
  };
}

const whyNot = ({ gaps }: GapsQuestion, response: readonly number[]) =>
  gaps.map(({ options }, gap) => {
    const chosen = options[response[gap] ?? -1];
    return chosen && !chosen.correct ? chosen.rationale : '';
  });

function keyOf(question: Question): number[] {
  if ('options' in question) {
    return question.options.flatMap((option, index) => (option.correct ? [index] : []));
  }
  const slots = slotsOf(question);
  return slots ? slots.map((slot) => slot.right) : partsOf(question).map((_, index) => index);
}
