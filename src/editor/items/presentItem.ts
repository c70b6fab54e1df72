/** One question of a quiz as its webview shows it, and what is revealed once it is answered. */
import { aroundGaps } from '../../content/gaps.ts';
import type { GapsQuestion, WrittenQuestion } from '../../content/schema/command.ts';
import type { Question } from '../../content/schema/question.ts';
import type { Language } from '../../study/blueprint.ts';
import {
  choices,
  isWritten,
  type Judge,
  type Outcome,
  type Response,
} from '../../study/grading.ts';
import type { SessionItem } from '../../study/quizSession.ts';
import { rightSides, slotsOf } from '../../study/slots.ts';
import type {
  ObjectiveRef,
  Part,
  Rating,
  ShownQuestion,
  Verdict,
} from '../../webview/messages/item.ts';

/** A question with the orders in which its parts are shown. */
export type LaidOut = Pick<SessionItem, 'question' | 'order' | 'choices'>;

export function shownQuestion(
  item: LaidOut,
  objective: ObjectiveRef,
  language: Language,
): ShownQuestion {
  const { question, order } = item;
  const parts = partsOf(question);
  const choose = choices(question);
  const scenario = question.case && {
    title: question.case.title[language],
    text: question.case.text,
  };
  return {
    id: question.id,
    type: typeOf(question),
    objective,
    ...(scenario && { scenario }),
    stem: question.stem,
    parts: order.map((index) => ({ index, text: parts[index]?.text ?? '' })),
    ...(choose !== undefined && { choose }),
    ...(item.choices.length > 0 && { choices: choicesOf(item) }),
    ...(question.type === 'command' && question.gaps && { around: aroundGaps(question.command) }),
  };
}

function typeOf(question: Question): ShownQuestion['type'] {
  return question.type !== 'command' ? question.type : question.gaps ? 'gaps' : 'written';
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
      return (question.gaps ?? []).map(({ options }) => ({
        text: '',
        rationale: options.find((option) => option.correct)?.rationale ?? '',
      }));
  }
}

/** What each place may be given. The words Yes and No are the webview's. */
function choicesOf({ question, choices: orders }: LaidOut): Part[][] {
  const textsOf = (slot: number): readonly string[] => {
    switch (question.type) {
      case 'match':
        return rightSides(question);
      case 'command':
        return question.gaps?.[slot]?.options.map((option) => option.text) ?? [];
      default:
        return [];
    }
  };
  return orders.map((order, slot) => {
    const texts = textsOf(slot);
    return order.map((index) => ({ index, text: texts[index] ?? '' }));
  });
}

/** What a person answered, and what it brought. */
export interface Judged {
  readonly response: Response;
  readonly outcome: Outcome;
  readonly rating?: Rating;
}

export function verdictOf(
  question: Question,
  { response, outcome, rating }: Judged,
  judge?: Judge,
): Verdict {
  return {
    correct: outcome.correct,
    points: outcome.points,
    max: outcome.max,
    response,
    key: keyOf(question),
    rationales: partsOf(question).map((part) => part.rationale),
    ...(question.type === 'command' && question.gaps && { whyNot: whyNot(question, response) }),
    ...(isWritten(question) && { written: writtenOf(question, response, judge) }),
    explanation: question.explanation,
    source: question.source,
    checked: question.checked,
    ...(rating && { rating }),
  };
}

const writtenOf = ({ answer }: WrittenQuestion, response: Response, judge?: Judge) => ({
  answer,
  reasons: typeof response === 'string' ? (judge?.(answer, response) ?? []) : [],
});

const whyNot = ({ gaps }: GapsQuestion, response: Response) =>
  gaps.map(({ options }, gap) => {
    const chosen = options[Number(response[gap] ?? -1)];
    return chosen && !chosen.correct ? chosen.rationale : '';
  });

function keyOf(question: Question): number[] {
  if ('options' in question) {
    return question.options.flatMap((option, index) => (option.correct ? [index] : []));
  }
  const slots = slotsOf(question);
  return slots ? slots.map((slot) => slot.right) : partsOf(question).map((_, index) => index);
}
