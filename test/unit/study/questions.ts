import type { ChoiceQuestion, OrderQuestion } from '../../../src/content/schema/question.ts';

const common = {
  id: 'routing.routes.one',
  objective: 'routing.routes',
  difficulty: 1 as const,
  stem: 'Which?',
  explanation: 'Because.',
  source: 'https://learn.microsoft.com/microsoftteams/direct-routing-voice-routing',
  checked: '2026-11-01',
};

/** A question whose options are right or wrong as given. */
export function choiceQuestion(
  type: 'single' | 'multiple',
  correct: readonly boolean[],
  id = common.id,
): ChoiceQuestion {
  const options = correct.map((right, index) => ({
    text: `Option ${index}`,
    correct: right,
    rationale: `Why ${index}`,
  }));
  return { ...common, id, type, options };
}

export function orderQuestion(steps: number, id = common.id): OrderQuestion {
  const sequence = Array.from({ length: steps }, (_, index) => ({
    text: `Step ${index}`,
    rationale: `Why ${index}`,
  }));
  return { ...common, id, type: 'order', sequence };
}
