/** `npm run check:content`: checks every content file and says how much there is. */
import { join } from 'node:path';
import { checkContent, ContentError } from './content/build.ts';

try {
  const content = await checkContent(join(import.meta.dirname, '..', 'content'));
  const reviewed = content.questions.filter((entry) => entry.value.reviewed !== undefined).length;
  const parameters = content.cmdlets.reduce((sum, entry) => sum + entry.value.parameters.length, 0);
  console.log(
    `content: ${content.objectives.length} objectives, ` +
      `${content.objectives.filter((entry) => entry.value.notes !== undefined).length} with notes; ` +
      `${content.questions.length} questions, ${reviewed} reviewed; ` +
      `${content.cmdlets.length} cmdlets with ${parameters} parameters`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
