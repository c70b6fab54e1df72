/** One question of a quiz as its webview shows it, and what is revealed once it is answered. */
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
    type: question.type,
    objective,
    stem: question.stem,
    parts: order.map((index) => ({ index, text: parts[index]?.text ?? '' })),
    ...(choose !== undefined && { choose }),
    ...(item.choices.length > 0 && { choices: choicesOf(item) }),
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
  }
}

/** What each place may be given. The words Yes and No are the webview's. */
function choicesOf({ question, choices: orders }: SessionItem): Part[][] {
  const texts = question.type === 'match' ? rightSides(question) : [];
  return orders.map((order) => order.map((index) => ({ index, text: texts[index] ?? '' })));
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
    explanation: question.explanation,
    source: question.source,
    checked: question.checked,
  };
}

function keyOf(question: Question): number[] {
  if ('options' in question) {
    return question.options.flatMap((option, index) => (option.correct ? [index] : []));
  }
  const slots = slotsOf(question);
  return slots ? slots.map((slot) => slot.right) : partsOf(question).map((_, index) => index);
}
