import { assert } from 'chai';
import * as vscode from 'vscode';

// The first file of the suite: in the others the extension is active already.
describe('activation', () => {
  it('waits until something of the extension is used, and is quick then', async () => {
    const extension = vscode.extensions.getExtension('ms721.ms721-study');
    assert.ok(extension);
    assert.isFalse(extension.isActive);
    const began = performance.now();
    await extension.activate();
    const took = performance.now() - began;
    assert.isTrue(extension.isActive);
    console.log(`host: activated in ${took.toFixed(1)} ms, the bundle's loading included`);
    // Generous: machines that run tests are busy. The figure itself is what to watch.
    assert.isBelow(took, 1000);
  });
});
