import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeEverything, product } from './product.ts';

/** Opens a script with the cursor at `|`; `¦` stands for a pipe. */
async function open(
  marked: string,
): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
  const offset = marked.indexOf('|');
  const content = (marked.slice(0, offset) + marked.slice(offset + 1)).replaceAll('¦', '|');
  const document = await vscode.workspace.openTextDocument({ language: 'powershell', content });
  await vscode.window.showTextDocument(document);
  return { document, position: document.positionAt(offset) };
}

async function hovers(marked: string): Promise<string> {
  const { document, position } = await open(marked);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return found
    .flatMap((hover) => hover.contents.map((part) => (part as vscode.MarkdownString).value))
    .join('\n');
}

const labelOf = ({ label }: vscode.CompletionItem) =>
  typeof label === 'string' ? label : label.label;

/** @param resolved how many items to ask for what there is to say about them */
async function completionItems(marked: string, resolved = 0): Promise<vscode.CompletionItem[]> {
  const { document, position } = await open(marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    resolved,
  );
  return list.items;
}

const completions = async (marked: string) => (await completionItems(marked)).map(labelOf);

async function completionsIn(document: vscode.TextDocument, offset: number): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(offset),
  );
  return list.items.map(labelOf);
}

async function signatures(marked: string): Promise<vscode.SignatureHelp | undefined> {
  const { document, position } = await open(marked);
  return vscode.commands.executeCommand<vscode.SignatureHelp | undefined>(
    'vscode.executeSignatureHelpProvider',
    document.uri,
    position,
  );
}

/** Asks again until it holds; mocha's time limit ends it. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}

const setting = (name: string, value: boolean | undefined) =>
  vscode.workspace.getConfiguration('ms721').update(name, value, vscode.ConfigurationTarget.Global);

describe('PowerShell', () => {
  before(product);
  afterEach(closeEverything);

  it('hover explains a cmdlet and names its objectives', async () => {
    const text = await hovers('New-CsOnlineVoice|Route -Identity a');
    assert.include(text, 'New-CsOnlineVoiceRoute -Identity <String>');
    assert.match(text, /command:ms721\.quiz/);
  });

  it('hover explains a parameter in the middle of a pipeline', async () => {
    const text = await hovers('Get-CsOnlineVoiceRoute ¦ % { Set-CsOnlineVoiceRoute -Prio|rity 2 }');
    assert.include(text, '-Priority');
  });

  it('completes cmdlets, parameters and values', async () => {
    assert.include(await completions('New-CsOnlineV|'), 'New-CsOnlineVoiceRoutingPolicy');
    const parameters = await completions('New-CsOnlinePSTNGateway -Fqdn sbc.contoso.com -|');
    assert.include(parameters, '-SipSignalingPort');
    assert.notInclude(parameters, '-Fqdn');
    assert.includeMembers(await completions('New-CsOnlinePSTNGateway -BypassMode |'), [
      'None',
      'Always',
    ]);
  });

  it('hover explains a fixed value and the keys of a splat', async () => {
    assert.include(await hovers('New-CsOnlinePSTNGateway -BypassMode Al|ways'), '`Always`');
    const splat = '$route = @{ Prio|rity = 1 }\nNew-CsOnlineVoiceRoute @route';
    assert.include(await hovers(splat), '-Priority');
  });

  it('hover does not repeat what another extension says about a cmdlet', async () => {
    const synopsis = 'SBCs paired with the tenant';
    const says = 'Get-CsOnlinePSTNGateway: shows the gateways, as another extension would have it.';
    const other = vscode.languages.registerHoverProvider('powershell', {
      provideHover: () => new vscode.Hover(new vscode.MarkdownString(says)),
    });
    try {
      // The first hover learns of the other one; what is said once is not said again.
      await eventually(async () => !(await hovers('Get-CsOnline|PSTNGateway')).includes(synopsis));
      assert.include(await hovers('Get-CsOnline|PSTNGateway'), 'Microsoft Learn');
    } finally {
      other.dispose();
    }
    assert.include(await hovers('Remove-CsOnline|PSTNGateway'), 'Deletes the pairing of an SBC');
  });

  it('completes a cmdlet by parts of its name, plain and with what is mandatory', async () => {
    const items = await completionItems('ncovr|');
    const routes = items.filter((item) => labelOf(item) === 'New-CsOnlineVoiceRoute');
    assert.deepEqual(
      routes.map((item) => item.kind),
      [vscode.CompletionItemKind.Function, vscode.CompletionItemKind.Snippet],
    );
    const { insertText } = routes[1]!;
    assert.instanceOf(insertText, vscode.SnippetString);
    assert.include(insertText.value, "-Identity ${1:'");
  });

  it('says what an item is when someone looks at it', async () => {
    const items = await completionItems('New-CsOnlinePSTNGateway -Byp|', 100);
    const bypass = items.find((item) => labelOf(item) === '-BypassMode');
    assert.include((bypass?.documentation as vscode.MarkdownString).value, 'OnlyForLocalUsers');
  });

  it('completes within quotes, in splats, and with names of the script', async () => {
    assert.include(await completions("New-CsOnlinePSTNGateway -BypassMode '|'"), 'Always');
    const splat = '$gateway = @{ Fqdn = 1; | }\nNew-CsOnlinePSTNGateway @gateway';
    assert.include(await completions(splat), 'SipSignalingPort');
    assert.notInclude(await completions(splat), 'Fqdn');
    const script = [
      'New-CsOnlinePSTNGateway -Fqdn sbc1.contoso.com -SipSignalingPort 5061',
      'New-CsOnlineVoiceRoute -Identity a -OnlinePstnGatewayList |',
    ].join('\n');
    assert.deepEqual(await completions(script), ['sbc1.contoso.com']);
  });

  it('signature help shows the parameter at the cursor, and the sets that remain', async () => {
    const both = await signatures('New-CsOnlinePSTNGateway -SipSignalingPort |');
    assert.lengthOf(both?.signatures ?? [], 2);
    const one = await signatures('New-CsOnlinePSTNGateway -Fqdn a `\n  -Media|Bypass');
    assert.lengthOf(one?.signatures ?? [], 1);
    const { label = '', parameters = [], activeParameter = -1 } = one?.signatures[0] ?? {};
    const [start, end] = parameters[activeParameter]?.label as [number, number];
    assert.equal(label.slice(start, end), '[-MediaBypass <Boolean>]');
    assert.isUndefined(await signatures('Get-ChildItem |'));
  });

  it('follows edits, one character or many at once', async () => {
    const { document } = await open('New-CsOnlineVoiceRoute -Identity a|');
    const editor = vscode.window.activeTextEditor!;
    await completionsIn(document, 0);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '$x = "'));
    assert.notInclude(await completionsIn(document, document.getText().length), '-Priority');
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, 0, 6), '# one\n');
      edit.insert(document.positionAt(document.getText().length), ' -');
    });
    assert.include(await completionsIn(document, document.getText().length), '-Priority');
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    assert.include(await completionsIn(document, document.getText().length), '-Priority');
  });

  it('works in the cells of a notebook', async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Code,
      'New-CsOnlinePSTNGateway -',
      'powershell',
    );
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    const { document } = notebook.cellAt(0);
    assert.include(await completionsIn(document, document.getText().length), '-SipSignalingPort');
  });

  it('leaves other cmdlets alone', async () => {
    assert.notInclude(await hovers('Get-Child|Item -Path .'), 'Microsoft Learn');
    assert.notInclude(await completions('Get-ChildItem -|'), '-Identity');
  });

  it('can be switched off', async () => {
    try {
      await setting('hover.enabled', false);
      await setting('completion.enabled', false);
      await setting('signatureHelp.enabled', false);
      assert.notInclude(await hovers('New-CsOnlineVoice|Route'), 'Microsoft Learn');
      assert.notInclude(await completions('New-CsOnlinePSTNGateway -|'), '-SipSignalingPort');
      assert.isUndefined(await signatures('New-CsOnlinePSTNGateway -Fqdn |'));
    } finally {
      await setting('hover.enabled', undefined);
      await setting('completion.enabled', undefined);
      await setting('signatureHelp.enabled', undefined);
    }
  });

  it('answers in a script of 20,000 lines', async () => {
    const line = "Set-CsOnlineVoiceRoute -Identity 'a' -NumberPattern '^\\+1' -Priority 1 # one\n";
    const text = await hovers(`${line.repeat(20_000)}New-CsOnlineVoice|Route`);
    assert.include(text, 'New-CsOnlineVoiceRoute');
  });

  it('bears binary rubbish', async () => {
    let seed = 1;
    const rubbish = Array.from({ length: 50_000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return String.fromCharCode(seed % 500);
    })
      .join('')
      .replaceAll('|', ' ');
    await hovers(`${rubbish}|${rubbish}`);
    await completions(`${rubbish}\n-|${rubbish}`);
    // Nothing hangs, and the next script is explained as ever.
    assert.include(await hovers('New-CsOnlineVoice|Route'), 'Microsoft Learn');
  });
});
