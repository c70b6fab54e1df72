import { assert } from 'chai';
import * as vscode from 'vscode';
import { notesUri } from '../../src/editor/pages/uri.ts';
import { closeEverything, product, until } from './product.ts';

const read = async (uri: vscode.Uri) =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

const openedNotes = () => {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input : undefined;
};

describe('notes', () => {
  before(product);
  afterEach(closeEverything);

  it('are a page with notes, links, cmdlets and the day of the check', async () => {
    const page = await read(notesUri('direct-routing.voice-routes', 'Voice routes'));
    assert.match(page, /^# Create and configure voice routes\n/);
    assert.match(page, /## Read more\n\n- \[.*\]\(https:\/\/learn\.microsoft\.com/);
    assert.match(page, /## Cmdlets\n\n- \[/);
    assert.match(page, /Checked against Microsoft’s documentation on \d{4}-\d\d-\d\d/);
  });

  it('are not there for an unknown objective, and cannot be changed', async () => {
    const unknown = notesUri('direct-routing.nothing', 'Nothing');
    const error = await read(unknown).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.instanceOf(error, vscode.FileSystemError);
    const known = notesUri('direct-routing.voice-routes', 'Voice routes');
    const refused = await vscode.workspace.fs.writeFile(known, new Uint8Array()).then(
      () => false,
      () => true,
    );
    assert.isTrue(refused);
  });

  it('open rendered, one replacing the other', async () => {
    for (const id of ['direct-routing.voice-routes', 'direct-routing.pstn-usages']) {
      await vscode.commands.executeCommand('ms721.openNotes', { id });
      const tab = await until(vscode.window.tabGroups.onDidChangeTabs, openedNotes);
      assert.equal(tab.viewType, 'vscode.markdown.preview.editor');
      assert.include(tab.uri.path, id);
    }
    assert.lengthOf(
      vscode.window.tabGroups.all.flatMap((group) => group.tabs),
      1,
    );
  });
});
