/** `npm run check:content`: checks every content file, says how much there is, and fails where the whole falls short. */
import { join } from 'node:path';
import { figuresOf } from './content/bank.ts';
import { shortfallsOf, tableOf, tellsOf, tellText } from './content/bankTable.ts';
import { checkContent, ContentError } from './content/build.ts';
import { referenceText } from './content/referenceText.ts';

try {
  const content = await checkContent(join(import.meta.dirname, '..', 'content'));
  const figures = figuresOf(content);
  console.log(tableOf(figures));
  console.log(
    `${content.cases.length} case studies; ${figures.guides} guides; ${figures.snippets} scenario scripts; the key is ` +
      [
        tellText('the longest option in', figures.longest),
        tellText('the first in', figures.first),
        tellText('the last in', figures.last),
      ].join(', '),
  );
  console.log(referenceText(content));
  const lists = {
    'the bank falls short:': shortfallsOf(figures),
    'the form of an option tells the key:': tellsOf(figures),
  };
  for (const [head, sentences] of Object.entries(lists)) {
    if (sentences.length > 0) {
      console.error([head, ...sentences].join('\n  '));
      process.exitCode = 1;
    }
  }
} catch (error) {
  if (!(error instanceof ContentError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
