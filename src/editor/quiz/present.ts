/** Turns a quiz into what its webview shows; a question's key leaves the extension only once it is answered. */
import * as vscode from 'vscode';
import { titleOf, type Blueprint, type Language } from '../../study/blueprint.ts';
import { missed, score, type QuizSession, type SessionItem } from '../../study/quizSession.ts';
import type { ObjectiveRef, ToQuiz, ToQuizMessage } from '../../webview/messages.ts';
import { shownQuestion, verdictOf } from './presentItem.ts';

export interface Titles {
  readonly blueprint: Blueprint;
  readonly language: Language;
}

/** @param position of the question, from 0; the number of questions or more for the result */
export function present(session: QuizSession, position: number, titles: Titles): ToQuizMessage {
  const item = session.items[position];
  return item ? questionMessage(session, position, item, titles) : resultMessage(session, titles);
}

/** Stands for what is due for review, where a quiz's scope is told. */
export const DUE = 'due';

export function scopeTitle(scope: string, { blueprint, language }: Titles): string {
  if (scope === DUE) {
    return vscode.l10n.t('Due for review');
  }
  const found = blueprint.scope(scope);
  return found ? titleOf(found)[language] : scope;
}

function questionMessage(
  session: QuizSession,
  position: number,
  item: SessionItem,
  titles: Titles,
): ToQuiz['question'] {
  const verdict = verdictOf(item, session.judge);
  return {
    type: 'question',
    quiz: session.id,
    title: scopeTitle(session.scope, titles),
    position,
    total: session.items.length,
    answered: session.items.filter((one) => one.answer).length,
    question: shownQuestion(item, objectiveRef(item.question.objective, titles)),
    ...(verdict && { verdict }),
  };
}

function resultMessage(session: QuizSession, titles: Titles): ToQuiz['result'] {
  const objectives = Map.groupBy(session.items, ({ question }) => question.objective);
  return {
    type: 'result',
    quiz: session.id,
    title: scopeTitle(session.scope, titles),
    ...score(session.items),
    objectives: [...objectives].map(([id, items]) => {
      const { correct, total } = score(items);
      return { ...objectiveRef(id, titles), correct, total };
    }),
    missed: missed(session).map((item) => ({
      position: session.items.indexOf(item),
      stem: item.question.stem,
    })),
  };
}

const objectiveRef = (id: string, titles: Titles): ObjectiveRef => ({
  id,
  title: scopeTitle(id, titles),
});
