<#
title: {en: "Block unwanted callers for the whole tenant", fr: "Bloquer des appelants indésirables pour tout le locataire"}
about: Blocks callers by pattern, makes an exception within it, turns blocking on, and tests numbers.
links:
  - {title: "Block inbound calls", url: "https://learn.microsoft.com/microsoftteams/block-inbound-calls"}
  - {title: "New-CsInboundBlockedNumberPattern", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csinboundblockednumberpattern"}
checked: 2026-11-26
#>
New-CsInboundBlockedNumberPattern -Name '{{1:RoboCalls}}' -Pattern '{{2:^\+?1800555\d{4}$}}' -Enabled $true -Description '{{3:Unwanted sales calls}}'

# An exempt pattern lets its numbers through although a blocked pattern matches them.
New-CsInboundExemptNumberPattern -Identity '{{4:OurPartner}}' -Pattern '{{5:^\+?18005550123$}}' -Enabled $true

# Without this no pattern has an effect.
Set-CsTenantBlockedCallingNumbers -Enabled $true

foreach ($number in '{{6:18005550100}}', '{{7:18005550123}}') {
    Test-CsInboundBlockedNumberPattern -PhoneNumber $number
}
