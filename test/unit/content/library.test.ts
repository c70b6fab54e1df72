import assert from 'node:assert/strict';
import { ContentLibrary } from '../../../src/content/library.ts';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('the content library', () => {
  it('reads a file when it is first asked for, and once', async () => {
    const reads: string[] = [];
    const library = new ContentLibrary((path) => {
      reads.push(path);
      return Promise.resolve(json([]));
    });
    assert.deepEqual(reads, []);
    await Promise.all([library.questions('direct-routing'), library.questions('direct-routing')]);
    await library.questions('network');
    assert.deepEqual(reads, ['questions/direct-routing.json', 'questions/network.json']);
  });

  it('tries a file that could not be read again at the next call', async () => {
    let tries = 0;
    const library = new ContentLibrary(() =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(json({ a: 1 })),
    );
    await assert.rejects(library.outline(), /offline/);
    assert.deepEqual(await library.outline(), { a: 1 });
  });
});
