import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { QuizPage } from './quizPage.ts';

/** What axe finds serious or critical in the quiz. */
export const violations = (quiz: QuizPage): Promise<string[]> => violationsIn(quiz.frame);

/** What axe finds serious or critical in a page. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const results = await frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(),
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
