import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEverything, product, until } from './product.ts';

const quizTab = () =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .find(
      (tab) =>
        tab.input instanceof vscode.TabInputWebview && tab.input.viewType.endsWith('ms721.quiz'),
    );

describe('the quiz', () => {
  before(product);
  afterEach(closeEverything);

  it('opens beside a script, named after what it asks', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'powershell',
      content: '# a script',
    });
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand('ms721.quiz', { id: 'direct-routing.voice-routes' });
    const tab = await until(vscode.window.tabGroups.onDidChangeTabs, () => {
      const found = quizTab();
      return found?.label.includes('voice routes') ? found : undefined;
    });
    assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);
  });

  it('keeps to one panel', async () => {
    for (const id of ['direct-routing.voice-routes', 'direct-routing', 'teams-phone']) {
      await vscode.commands.executeCommand('ms721.quiz', id);
    }
    const webviews = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter((tab) => tab.input instanceof vscode.TabInputWebview);
    assert.lengthOf(webviews, 1);
  });
});
