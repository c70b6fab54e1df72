import assert from 'node:assert/strict';
import { CodeWindow } from './codeWindow.ts';

describe('the cmdlet reference', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open();
  });
  after(() => window.close());

  /** The page that the Markdown preview shows, once its title is the expected one. */
  const page = (title: string) => window.pageTitled(title);

  it('opens from the palette: syntax, parameters, example, objectives', async () => {
    await window.run('MS-721: Open Cmdlet Reference');
    await window.choose('New-CsOnlineVoiceRoute');
    const shown = await page('New-CsOnlineVoiceRoute');
    await shown.getByRole('heading', { name: 'Related cmdlets' }).waitFor();
    assert.ok((await shown.locator('tbody tr').count()) > 8);
    await window.picture('reference');
  });

  it('leads on to related cmdlets and to the notes of an objective', async () => {
    const route = await page('New-CsOnlineVoiceRoute');
    await route.getByRole('link', { name: 'Set-CsOnlineVoiceRoute' }).click();
    const changed = await page('Set-CsOnlineVoiceRoute');
    await changed.getByRole('link', { name: 'Create and configure voice routes' }).click();
    const notes = await page('Create and configure voice routes');
    await window.picture('notes-with-cmdlets');
    await notes.locator('a[href$="New-CsOnlineVoiceRoute.md"]').click();
    await page('New-CsOnlineVoiceRoute');
  });

  it('opens from a hover and from the editor’s menu', async () => {
    await window.run('View: Close All Editors');
    await window.openFile('direct-routing.ps1');
    const cmdlet = window.page
      .locator('.view-line span', { hasText: /^New-CsOnlinePSTNGateway$/ })
      .first();
    const hover = window.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Reference' });
    await window.restOn(cmdlet, hover);
    await hover.getByText('Reference').click();
    await page('New-CsOnlinePSTNGateway');
    await window.run('View: Close All Editors');
    await window.openFile('direct-routing.ps1');
    await cmdlet.click({ button: 'right' });
    await window.chooseInMenu('Open Cmdlet Reference');
    await page('New-CsOnlinePSTNGateway');
  });

  it('opens from an objective of the tree, its own cmdlets first', async () => {
    await window.openSidebar();
    await (await window.reach(/^3\.6 Direct Routing/)).click();
    await (await window.reach(/PSTN usage records/)).click({ button: 'right' });
    await window.chooseInMenu('Open Cmdlet Reference');
    await window.entry('Set-CsOnlinePstnUsage').waitFor();
    await window.picture('cmdlets-of-objective');
    await window.choose('Set-CsOnlinePstnUsage');
    await page('Set-CsOnlinePstnUsage');
  });
});
