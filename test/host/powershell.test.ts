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

async function completions(marked: string): Promise<string[]> {
  const { document, position } = await open(marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
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

  it('leaves other cmdlets alone', async () => {
    assert.notInclude(await hovers('Get-Child|Item -Path .'), 'Microsoft Learn');
    assert.notInclude(await completions('Get-ChildItem -|'), '-Identity');
  });

  it('can be switched off', async () => {
    try {
      await setting('hover.enabled', false);
      await setting('completion.enabled', false);
      assert.notInclude(await hovers('New-CsOnlineVoice|Route'), 'Microsoft Learn');
      assert.notInclude(await completions('New-CsOnlinePSTNGateway -|'), '-SipSignalingPort');
    } finally {
      await setting('hover.enabled', undefined);
      await setting('completion.enabled', undefined);
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
