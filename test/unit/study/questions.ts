import type { GapsQuestion, WrittenQuestion } from '../../../src/content/schema/command.ts';
import type {
  ChoiceQuestion,
  MatchQuestion,
  OrderQuestion,
  StatementsQuestion,
} from '../../../src/content/schema/question.ts';

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

/** A question whose statements are true or not as given. */
export function statementsQuestion(correct: readonly boolean[]): StatementsQuestion {
  const { options } = choiceQuestion('multiple', correct);
  return { ...common, type: 'statements', statements: options };
}

export function matchQuestion(pairs: number, distractors = 0): MatchQuestion {
  return {
    ...common,
    type: 'match',
    pairs: Array.from({ length: pairs }, (_, index) => ({
      left: `Left ${index}`,
      right: `Right ${index}`,
      rationale: `Why ${index}`,
    })),
    distractors: Array.from({ length: distractors }, (_, index) => `Distractor ${index}`),
  };
}

/** A command with gaps that have as many options as given, the last one right. */
export function gapsQuestion(sizes: readonly number[]): GapsQuestion {
  return {
    ...common,
    type: 'command',
    command: `Get-It ${sizes.map((_, index) => `{{${index + 1}}}`).join(' ')}\n`,
    gaps: sizes.map((size) => ({
      options: Array.from({ length: size }, (_, index) => ({
        text: `Option ${index}`,
        correct: index === size - 1,
        rationale: `Why ${index}`,
      })),
    })),
  };
}

export const writtenQuestion = (answer: string, id = common.id): WrittenQuestion => ({
  ...common,
  id,
  type: 'command',
  answer,
});
