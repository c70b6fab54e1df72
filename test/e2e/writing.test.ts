import assert from 'node:assert/strict';
import { CodeWindow } from './codeWindow.ts';

const SCRIPT = `$uk = @{
  Identity              = 'UK'
  OnlinePstnUsages      = 'United Kingdom'
  OnlinePstnGatewayList = 'sbc1.contoso.com'
}
New-CsOnlineVoiceRoute @uk
`;

describe('typing Teams PowerShell', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open({ files: { 'routes.ps1': SCRIPT } });
    await window.openFile('routes.ps1');
  });
  after(() => window.close());

  const suggestion = (label: string) =>
    window.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
  const signature = () => window.page.locator('.parameter-hints-widget.visible');

  /** Types on a line of its own at the end. */
  async function typeLine(text: string): Promise<void> {
    await window.page.locator('.editor-instance .view-lines').last().click();
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+End');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type(text);
  }

  it('explains the keys of a splat', async () => {
    const key = window.page
      .locator('.view-line span span', { hasText: /^OnlinePstnUsages\s*$/ })
      .first();
    const hover = window.page.locator('.monaco-hover:not(.hidden)', {
      hasText: '-OnlinePstnUsages',
    });
    await window.restOn(key, hover);
    await window.picture('hover-key');
  });

  it('finds a cmdlet by parts of its name, and inserts it with what is mandatory', async () => {
    await typeLine('ncovr');
    await suggestion('New-CsOnlineVoiceRoute').waitFor();
    await window.picture('completion-fuzzy');
    const rows = window.page.locator('.suggest-widget.visible .monaco-list-row');
    assert.match(await rows.first().innerText(), /New-CsOnlineVoiceRoute/);
    await window.page.keyboard.press('ArrowDown');
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.type('France');
    await window.editorShows(/New-CsOnlineVoiceRoute -Identity France/);
  });

  it('shows which parameter is being typed, and the sets that remain', async () => {
    await typeLine('New-CsOnlinePSTNGateway ');
    await window.page.keyboard.press('Control+Shift+Space');
    await signature().getByText('-Identity <String>').first().waitFor();
    await window.page.keyboard.type('-Fqdn ');
    await signature().locator('.parameter.active', { hasText: '-Fqdn' }).first().waitFor();
    await window.picture('signature');
    assert.doesNotMatch(await signature().innerText(), /-Identity/);
  });

  it('shows it unasked only while a value is due', async () => {
    await typeLine('New-CsOnlineVoiceRoute -Priority ');
    await signature().locator('.parameter.active', { hasText: '-Priority' }).first().waitFor();
    await window.page.keyboard.type('1 ');
    await signature().waitFor({ state: 'hidden' });
  });

  it('offers names that the script itself defines', async () => {
    await typeLine('New-CsOnlineVoiceRoutingPolicy Sales -OnlinePstnUsages ');
    await suggestion('United Kingdom').waitFor();
    await window.picture('completion-names');
    await window.page.keyboard.press('Enter');
    await window.editorShows(/-OnlinePstnUsages 'United Kingdom'$/);
  });

  it('offers values within quotes', async () => {
    await typeLine("New-CsOnlinePSTNGateway -BypassMode '");
    await suggestion('OnlyForLocalUsers').waitFor();
    await window.page.keyboard.type('Alw');
    await suggestion('Always').waitFor();
    await window.picture('completion-value');
  });
});
