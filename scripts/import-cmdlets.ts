/** `npm run import:cmdlets -- <checkout>`: brings the facts of the cmdlet reference up to date with Microsoft's pages. */
import { join } from 'node:path';
import { describeImport, importCmdlets } from './import/import.ts';

const [checkout] = process.argv.slice(2);
if (checkout === undefined) {
  console.error(
    'Say where the documentation is: npm run import:cmdlets -- <checkout of MicrosoftDocs/office-docs-powershell>',
  );
  process.exitCode = 2;
} else {
  const result = await importCmdlets(checkout, join(import.meta.dirname, '..', 'content'));
  console.log(describeImport(result));
  process.exitCode = result.unreadable.length > 0 ? 1 : 0;
}
