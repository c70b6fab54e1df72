<#
title: {en: "Route a country's calls, and all others, through SBCs", fr: "Acheminer les appels d'un pays, et tous les autres, par des SBC"}
about: Creates usages, voice routes and a voice routing policy in the order in which each needs the one before, and grants the policy to one user to try it.
links:
  - {title: "Configure call routing for Direct Routing", url: "https://learn.microsoft.com/microsoftteams/direct-routing-voice-routing"}
  - {title: "New-CsOnlineVoiceRoute", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlinevoiceroute"}
checked: 2026-11-26
#>
$national = '{{1:France National}}'
$international = '{{2:International}}'
$policy = '{{3:France Unrestricted}}'

# 1. Usages come first: routes and policies accept only those that exist.
Set-CsOnlinePstnUsage -Identity Global -Usage @{Add = $national, $international}

# 2. Routes. Patterns meet the number as the dial plan leaves it, normally +E.164.
New-CsOnlineVoiceRoute -Identity $national -NumberPattern '{{4:^\+33[1-9]\d{8}$}}' -Priority 1 `
    -OnlinePstnGatewayList '{{5:sbc1.contoso.com}}', '{{6:sbc2.contoso.com}}' -OnlinePstnUsages $national
New-CsOnlineVoiceRoute -Identity $international -NumberPattern '{{7:^\+\d{7,15}$}}' -Priority 2 `
    -OnlinePstnGatewayList '{{6}}' -OnlinePstnUsages $international

# 3. The policy: the first usage with a route that matches is the only one that is used.
New-CsOnlineVoiceRoutingPolicy -Identity $policy -OnlinePstnUsages $national, $international

# 4. One user to try it with, before a group or all of them.
Grant-CsOnlineVoiceRoutingPolicy -Identity '{{8:adele@contoso.com}}' -PolicyName $policy

Get-CsOnlineVoiceRoute | Sort-Object Priority | Format-Table Identity, Priority, NumberPattern, OnlinePstnUsages, OnlinePstnGatewayList
