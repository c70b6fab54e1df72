import { assert } from 'chai';
import * as vscode from 'vscode';
import { product } from './product.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the extension', () => {
  it('activates and registers every command that it contributes', async () => {
    const manifest = (await product()).packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    assert.isNotEmpty(contributed);
    assert.deepEqual(
      contributed.filter((command) => !registered.has(command)),
      [],
    );
  });

  it('opens the sample as a PowerShell document', async () => {
    await vscode.commands.executeCommand('ms721.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'powershell');
    assert.include(document?.getText(), 'New-CsOnlinePSTNGateway');
  });
});
