<#
title: {en: "Give a voice route a backup in another region", fr: "Donner une route de secours dans une autre région"}
about: Adds a second route with the same pattern and usage and a higher priority number, so that another region's SBCs take over when all of the first fail.
links:
  - {title: "Configure call routing for Direct Routing", url: "https://learn.microsoft.com/microsoftteams/direct-routing-voice-routing"}
  - {title: "Trunk failover on outbound calls", url: "https://learn.microsoft.com/microsoftteams/direct-routing-trunk-failover-on-outbound-call"}
checked: 2026-11-26
#>
$first = Get-CsOnlineVoiceRoute -Identity '{{1:France National}}'

# The same usage on purpose: the backup is only tried among the routes of the usage that was chosen.
New-CsOnlineVoiceRoute -Identity "$($first.Name) backup" -NumberPattern $first.NumberPattern `
    -OnlinePstnUsages $first.OnlinePstnUsages -OnlinePstnGatewayList '{{2:sbc3.contoso.com}}' -Priority ($first.Priority + {{3:10}})

# How long Teams waits for an SBC before it tries the next, and after which answers it does so.
foreach ($gateway in $first.OnlinePstnGatewayList) {
    Set-CsOnlinePSTNGateway -Identity $gateway -FailoverTimeSeconds {{4:10}} -FailoverResponseCodes '{{5:408,503,504}}'
}
