import assert from 'node:assert/strict';
import { CodeWindow } from './codeWindow.ts';

describe('the first minutes', () => {
  let window: CodeWindow;
  before(async () => {
    window = await CodeWindow.open({ theme: 'Default Light Modern' });
  });
  after(() => window.close());

  it('a tour of three steps, each of which does something', async () => {
    await window.openSidebar();
    await window.page.getByRole('button', { name: 'Take the Tour' }).click();
    await window.page.locator('h2', { hasText: 'MS-721: study and write' }).waitFor();
    await window.picture('walkthrough');
    await window.page.getByRole('button', { name: 'Write the PowerShell behind it' }).click();
    await window.page.getByRole('button', { name: 'Open the Sample Script' }).click();
    await window.page
      .locator('.view-line', { hasText: 'Connect-MicrosoftTeams' })
      .first()
      .waitFor();
  });

  it('an objective found by typing is shown in the tree and opened', async () => {
    await window.run('MS-721: Find Objective');
    await window.type('3.6 Direct');
    await window.entry('Configure connectivity between Teams Phone and an SBC').waitFor();
    await window.type('New-CsTeamsSurvivableBranchAppliancePolicy');
    await window.entry('Survivable').waitFor();
    await window.picture('find-objective');
    await window.page.keyboard.press('Enter');
    await window.reach(/SBA|Survivable/);
    await window.pageTitled('Survivable Branch Appliance');
  });

  it('the welcome goes when it is told to, and stays away', async () => {
    await window.page.locator('a', { hasText: 'hide this' }).click();
    const button = window.page.getByRole('button', { name: 'Take the Tour' });
    await button.waitFor({ state: 'detached' });
    await window.reload();
    await window.reach(/^1 Plan and design/);
    await button.waitFor({ state: 'detached' });
    assert.equal(await button.count(), 0);
  });
});
