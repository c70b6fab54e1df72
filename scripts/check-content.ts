/** `npm run check:content`: checks every content file and says how much there is, and what is still to be written. */
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
    `${content.cases.length} case studies; ${content.guides.length} guides; ${figures.snippets} scenario scripts; the key is ` +
      [
        tellText('the longest option in', figures.longest),
        tellText('the first in', figures.first),
        tellText('the last in', figures.last),
      ].join(', '),
  );
  console.log(referenceText(content));
  const lacking = shortfallsOf(figures);
  if (lacking.length > 0) {
    console.log(['still to be written:', ...lacking].join('\n  '));
  }
  const telling = tellsOf(figures);
  if (telling.length > 0) {
    console.error(['the form of an option tells the key:', ...telling].join('\n  '));
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ContentError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
