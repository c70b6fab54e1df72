import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandSnippet } from '../../src/cmdlets/snippet.ts';
import type { Cmdlet } from '../../src/content/schema/cmdlet.ts';
import { plainScript, snippetOf } from '../../src/content/stops.ts';
import { closeEverything, shippedLibrary } from './product.ts';

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

/** What a snippet expands to in an editor. */
async function expanded(snippet: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({
    language: 'powershell',
    content: '',
  });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet));
  return editor;
}

describe('a scenario script', () => {
  afterEach(closeEverything);

  it('expands to what its page shows, its first stop selected', async () => {
    const scenarios = await (await shippedLibrary()).snippets();
    assert.isAtLeast(scenarios.length, 40);
    for (const { id, script } of scenarios) {
      const { document } = await expanded(snippetOf(script));
      assert.equal(document.getText(), plainScript(script), id);
    }
    const pair = scenarios.find(({ id }) => id === 'pair-sbcs');
    const editor = await expanded(snippetOf(pair?.script ?? ''));
    assert.equal(editor.document.getText(editor.selection), 'sbc1.contoso.com');
  });
});

describe('a cmdlet snippet', () => {
  afterEach(closeEverything);

  it('expands to the command with the first of each choice', async () => {
    const editor = await expanded(commandSnippet(cmdlet));
    assert.equal(
      editor.document.getText(),
      "New-CsThing -Identity '<Identity>' -Mode None -Enabled $true",
    );
    assert.equal(editor.document.getText(editor.selection), "'<Identity>'");
  });
});
