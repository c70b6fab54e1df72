/** Turns a quiz into what its webview shows; a question's key leaves the extension only once it is answered. */
import {
  missed,
  responseOf,
  score,
  type QuizSession,
  type SessionItem,
} from '../../study/quizSession.ts';
import type { ToQuiz, ToQuizMessage } from '../../webview/messages/quiz.ts';
import { shownQuestion, verdictOf } from '../items/presentItem.ts';
import { objectiveRef, scopeTitle, type Titles } from '../titles.ts';

/** @param position of the question, from 0; the number of questions or more for the result */
export function present(session: QuizSession, position: number, titles: Titles): ToQuizMessage {
  const item = session.items[position];
  return item ? questionMessage(session, position, item, titles) : resultMessage(session, titles);
}

function questionMessage(
  session: QuizSession,
  position: number,
  item: SessionItem,
  titles: Titles,
): ToQuiz['question'] {
  const { answer, question } = item;
  const given = answer && { ...answer, response: responseOf(answer) };
  const verdict = given && verdictOf(question, given, session.judge);
  return {
    type: 'question',
    quiz: session.id,
    title: scopeTitle(session.scope, titles),
    position,
    total: session.items.length,
    answered: session.items.filter((one) => one.answer).length,
    question: shownQuestion(item, objectiveRef(question.objective, titles), titles.language),
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
