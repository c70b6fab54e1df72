/** `npm run check:content`: checks every content file and says how much there is. */
import { join } from 'node:path';
import { checkContent, ContentError } from './content/build.ts';

try {
  const content = await checkContent(join(import.meta.dirname, '..', 'content'));
  const reviewed = content.questions.filter((entry) => entry.value.reviewed !== undefined).length;
  const cmdlets = content.cmdlets.map((entry) => entry.value);
  const parameters = cmdlets.flatMap((cmdlet) => cmdlet.parameters);
  const own = parameters.filter((parameter) => parameter.description !== undefined);
  const used = new Set(content.objectives.flatMap((entry) => entry.value.cmdlets));
  console.log(
    `content: ${content.objectives.length} objectives, ` +
      `${content.objectives.filter((entry) => entry.value.notes !== undefined).length} with notes; ` +
      `${content.questions.length} questions, ${reviewed} reviewed; ` +
      `${cmdlets.length} cmdlets, ${used.size} of them in objectives`,
  );
  console.log(
    `reference: ${cmdlets.length} cmdlets, ${cmdlets.filter((one) => one.example).length} with an example; ` +
      `${parameters.length} parameters, ${own.length} described where they stand, ` +
      `${parameters.length - own.length} by ${content.glossary.length} glossary entries; ` +
      `${parameters.filter((one) => one.values).length} with accepted values`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
