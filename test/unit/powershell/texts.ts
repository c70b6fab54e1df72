/** Texts that are nearly scripts, for properties that must hold whatever is written. */
import fc from 'fast-check';

/** Pieces of the language. */
export const FRAGMENTS: readonly string[] = [
  ...'Get-A Set-CsB -Name -Force: - – -- --% @p @ $x $ ${ $x.Y $x[ $_ :: 😀 \ud83d \0 ä a 1 1.5'.split(
    ' ',
  ),
  ...`( ) { } [ ] @( @{ $( "$( " ' “ ’ "" @'\n \n'@ @"\n \n"@ \` \`\n [int] key=`.split(' '),
  ...'| || && & ; , = == += ++ > 2>&1 < <# #> # % ? . .. : ! *'.split(' '),
  ...'if else foreach in switch class enum function param try catch return using :a'.split(' '),
  ...[' ', ' ', ' ', '\n', '\n', '\r\n', '\r', '\t', '\u00a0'],
];

/** Random texts of such pieces. */
export const texts = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60, size: 'max' }),
    },
    { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 9 })) },
  )
  .map((parts) => parts.join(''));

/** A script with a bit of everything, as people write it. */
export const SAMPLE = `# Assigns policies to all users of a site
param(
  [Parameter(Mandatory)] [string] $Site,
  [switch] $Force
)
$gateway = 'sbc1.contoso.com'
$list = @('a', 'b', 'c')
foreach ($user in Get-CsOnlineUser -Filter {Enabled -eq $true} | Where-Object { $_.City -eq $Site }) {
  $params = @{ Identity = $user.UserPrincipalName; PolicyName = "Policy $($user.City)" }
  Grant-CsTeamsCallingPolicy @params -ErrorAction Stop | Out-Null
  if ($user.LineUri -match '^tel:\\+1425') {
    Set-CsPhoneNumberAssignment -Identity $user.Id -PhoneNumber "+1425555$($i++)" -Force
  }
  # Those without
  else {
    Write-Host "No number for $($user.DisplayName)" -ForegroundColor Yellow
  }
}
New-CsOnlinePSTNGateway -Fqdn $gateway -SipSignalingPort 5061 -MaxConcurrentSessions 100 \`
  -ForwardCallHistory $true -Enabled $true
Set-CsOnlinePstnUsage -Identity Global -Usage @{ Add = "US and Canada", 'Europe' }
New-CsOnlineVoiceRoute -Identity "Redmond 1" -NumberPattern "^\\+1(425|206)(\\d{7})$" \`
  -OnlinePstnGatewayList sbc1.contoso.com, sbc2.contoso.com -Priority 1
try {
  $count = (Get-CsOnlineUser -Identity user@contoso.com | Measure-Object).Count + 1
} catch {
  Write-Warning $_.Exception.Message
} finally { $done = $true }
class Site : Base {
  [string] $Name = (Get-Name)
  [void] Move() { Set-CsUser -Identity $this.Name }
}
switch -Regex ($list) { '^a' { Get-A } default { Get-B } }
$text = @"
Dear $($user.Name),
your number is 'here' $(Get-Number -User $user).
"@
<# block
   comment #>
Import-Csv -Path $env:TEMP\\numbers.csv
| ForEach-Object { Set-CsUser -Identity $_.Upn -LineUri "tel:$($_.Number)" }
`;

const SAMPLE_LINES = SAMPLE.split('\n').length - 1;

/** A script of about so many lines. */
export const scriptOf = (lines: number): string => SAMPLE.repeat(Math.ceil(lines / SAMPLE_LINES));
