import axe from 'axe-core';
import type { QuizPage } from './quizPage.ts';

/** What axe finds serious or critical in the quiz. */
export async function violations(quiz: QuizPage): Promise<string[]> {
  await quiz.frame.evaluate(axe.source);
  const results = await quiz.frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
