<#
title: {en: "Restrict outbound calls of users", fr: "Restreindre les appels sortants des utilisateurs"}
about: Limits who may call which destinations by phone and from conferences, with the policies that the service brings, and lists who is left without a limit.
links:
  - {title: "Outbound calling restriction policies", url: "https://learn.microsoft.com/microsoftteams/outbound-calling-restriction-policies"}
  - {title: "Grant-CsDialoutPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/grant-csdialoutpolicy"}
checked: 2026-11-26
#>
# The policies are fixed: none can be made or changed. Their names say conference (CPC) and calls (PSTN).
Get-CsOnlineDialOutPolicy | Format-Table Identity

$policy = '{{1|DialoutCPCZoneAPSTNDomestic,DialoutCPCInternationalPSTNDisabled,DialoutCPCandPSTNDisabled,DialoutCPCandPSTNInternational}}'
foreach ($user in Import-Csv -Path '{{2:.\users.csv}}') {
    Grant-CsDialoutPolicy -Identity $user.UserPrincipalName -PolicyName $policy
}

Get-CsOnlineUser -Filter 'EnterpriseVoiceEnabled -eq $true' |
    Where-Object { -not $_.OnlineDialOutPolicy } | Format-Table UserPrincipalName, LineUri
