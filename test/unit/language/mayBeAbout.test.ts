import assert from 'node:assert/strict';
import { hasTeams, mayBeAbout } from '../../../src/language/slot/mayBeAbout.ts';
import { scan } from '../../../src/powershell/scanner.ts';

/** The places of a script at which the reference would be loaded. */
function places(text: string): number[] {
  const script = scan(text);
  return Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) =>
    mayBeAbout(script, offset),
  );
}

describe('a script without Teams', () => {
  const script = `$mail = @{ To = 'a@contoso.com'; Body = @{ Text = 'b' } }
Send-MailMessage @mail
Import-Csv users.csv | ForEach-Object { Set-Mailbox $_.Mail -Type @{ Add = 'c' } }
Get-ADUser -Filter { Enabled -eq $true } | Export-Csv out.csv
`;

  it('never needs the reference', () => {
    assert.deepEqual(places(script), []);
    assert.equal(hasTeams(scan(script)), false);
  });

  it('needs it once there is a cmdlet of the module, and only at what belongs to it', () => {
    const teams = '$p = @{ Identity = 1; X = @{ Add = 2 } }\nSet-CsOnlineVoiceRoute @p';
    const found = places(`${script}${teams}`);
    assert.equal(hasTeams(scan(`${script}${teams}`)), true);
    assert.equal(Math.min(...found), script.length + '$p = @{'.length - 1);
    assert.ok(found.includes(script.length + teams.indexOf('Add')));
    assert.ok(found.includes(script.length + teams.length));
  });
});
