/** `npm run check:copying -- <checkout>`: whether our prose about cmdlets repeats runs of words of Microsoft's pages. */
import { join } from 'node:path';
import { copiedRuns } from './import/copying.ts';

const [checkout] = process.argv.slice(2);
if (checkout === undefined) {
  console.error(
    'Say where the documentation is: npm run check:copying -- <checkout of MicrosoftDocs/office-docs-powershell>',
  );
  process.exitCode = 2;
} else {
  const { lines, copied } = await copiedRuns(checkout, join(import.meta.dirname, '..', 'content'));
  for (const { where, words, page } of copied) {
    console.log(`${where}: "${words}" stands in ${page}`);
  }
  console.log(`${lines} lines of prose, ${copied.length} with a run of words of the documentation`);
  process.exitCode = copied.length > 0 ? 1 : 0;
}
