import assert from 'node:assert/strict';
import { CodeWindow } from './codeWindow.ts';
import { QuizPage } from './quizPage.ts';

describe('writing Teams PowerShell', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  /** The text of the PowerShell editor in front, as drawn. */
  const editorText = async () =>
    (await window.page.locator('.editor-instance .view-lines').last().innerText()).replaceAll(
      '\u00a0',
      ' ',
    );

  it('explains a cmdlet under the mouse, with its objectives', async () => {
    await window.openFile('direct-routing.ps1');
    const cmdlet = window.page.locator('.view-line span', { hasText: /^New-CsOnlinePSTNGateway$/ });
    const hover = window.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Exam objectives' });
    await window.restOn(cmdlet.first(), hover);
    assert.ok((await hover.innerText()).includes('Microsoft Learn'));
    await window.picture('hover');
  });

  it('begins a quiz from there', async () => {
    await window.page.locator('.monaco-hover a', { hasText: 'Quiz' }).first().click();
    await QuizPage.of(window);
    await window.run('View: Close All Editors');
  });

  it('inserts a cmdlet with tab stops, into a new document if none is open', async () => {
    await window.run('MS-721: Insert Cmdlet Snippet');
    await window.choose('New-CsOnlinePSTNGateway');
    await window.choose('Fqdn');
    await window.page.locator('.view-line', { hasText: '<Fqdn>' }).waitFor();
    await window.page.keyboard.type('sbc1.contoso.com');
    await window.page.keyboard.press('Tab');
    await window.page.keyboard.type('5061');
    await window.page.keyboard.press('Tab');
    await window.picture('snippet');
    const expected = 'New-CsOnlinePSTNGateway -Fqdn sbc1.contoso.com -SipSignalingPort 5061';
    assert.equal((await editorText()).trim(), expected);
  });

  it('completes the parameters that can still be given', async () => {
    await window.page.keyboard.type(' -');
    const list = window.page.locator('.suggest-widget.visible');
    await list.getByText('BypassMode').first().waitFor();
    await window.picture('completion');
    await window.page.keyboard.type('Byp');
    await list.getByText('BypassMode').first().waitFor();
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type(' ');
    await list.getByText('OnlyForLocalUsers').first().waitFor();
    await window.page.keyboard.press('Escape');
    assert.match(await editorText(), /-SipSignalingPort 5061 -BypassMode/);
  });

  it('lists an objective’s own cmdlets first', async () => {
    await window.openSidebar();
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await (await window.reach(/PSTN usage records/)).hover();
    await window
      .row(/PSTN usage records/)
      .getByRole('button', { name: 'Insert Cmdlet Snippet' })
      .click();
    const first = window.page.locator('.quick-input-list .monaco-list-row').first();
    await first
      .getByText(/CsOnlinePstnUsage/)
      .first()
      .waitFor();
    await window.picture('snippet-of-objective');
    await window.page.keyboard.press('Escape');
  });
});
