import { getL10nJson } from '@vscode/l10n-dev';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const json = (...path: string[]) =>
  JSON.parse(readFileSync(join(root, ...path), 'utf8')) as Record<string, string>;

/** `{0}`, `{1}` … of a message, sorted. */
const placeholders = (message: string) => (message.match(/\{\d+\}/g) ?? []).sort();

describe('translations', () => {
  it('French has every string of the code, and no other, with the same placeholders', async () => {
    const files = globSync('src/**/*.ts', { cwd: root });
    const sources = files.map((file) => ({
      extension: '.ts' as const,
      contents: readFileSync(join(root, file), 'utf8'),
    }));
    const strings = Object.keys(await getL10nJson(sources)).sort();
    const french = json('l10n', 'bundle.l10n.fr.json');
    assert.ok(strings.length > 50, `only ${strings.length} strings found`);
    assert.deepEqual(Object.keys(french).sort(), strings);
    for (const [key, message] of Object.entries(french)) {
      assert.deepEqual(placeholders(message), placeholders(key), key);
    }
  });

  it('French has every string of the manifest, with the same commands behind its links', () => {
    const english = json('package.nls.json');
    const french = json('package.nls.fr.json');
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
    const links = (text: string) => (text.match(/\(command:[^)]*\)/g) ?? []).sort();
    for (const [key, text] of Object.entries(english)) {
      assert.deepEqual(links(french[key] ?? ''), links(text), key);
    }
  });

  it('the manifest uses exactly the strings that there are', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(json('package.nls.json')).sort());
  });
});
