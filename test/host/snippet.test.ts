import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandSnippet } from '../../src/cmdlets/snippet.ts';
import type { Cmdlet } from '../../src/content/schema/cmdlet.ts';
import { closeEverything } from './product.ts';

const parameter = { description: 'One.', type: 'String', required: true };
const cmdlet: Cmdlet = {
  name: 'New-CsThing',
  synopsis: 'Makes a thing.',
  sets: ['Default'],
  parameters: [
    { ...parameter, name: 'Identity' },
    { ...parameter, name: 'Mode', values: ['None', 'Now, and then', 'a|b'] },
    { ...parameter, name: 'Enabled', type: 'Boolean' },
  ],
  url: 'https://learn.microsoft.com/powershell/module/microsoftteams',
  checked: '2026-11-01',
};

describe('a cmdlet snippet', () => {
  afterEach(closeEverything);

  it('expands to the command with the first of each choice', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'powershell',
      content: '',
    });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(commandSnippet(cmdlet)));
    assert.equal(
      document.getText(),
      "New-CsThing -Identity '<Identity>' -Mode None -Enabled $true",
    );
    assert.equal(document.getText(editor.selection), "'<Identity>'");
  });
});
