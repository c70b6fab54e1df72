<#
title: {en: "Group call pickup for a team", fr: "Interception d'appels pour une équipe"}
about: Makes everyone of a team a member of everyone else's call group, so that they can take each other's calls. The calling policy must allow call groups.
links:
  - {title: "Call sharing and group call pickup", url: "https://learn.microsoft.com/microsoftteams/call-sharing-and-group-call-pickup"}
  - {title: "Set-CsUserCallingSettings", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csusercallingsettings"}
checked: 2026-11-26
#>
$team = '{{1:adele@contoso.com}}', '{{2:alex@contoso.com}}', '{{3:megan@contoso.com}}'

foreach ($owner in $team) {
    $others = $team | Where-Object { $_ -ne $owner } | ForEach-Object { "sip:$_" }
    Set-CsUserCallingSettings -Identity $owner -CallGroupOrder {{4|Simultaneous,InOrder}} -CallGroupTargets $others
    # Rings the owner and the group together.
    Set-CsUserCallingSettings -Identity $owner -IsForwardingEnabled $true -ForwardingType Simultaneous -ForwardingTargetType Group
    # How this person hears of the others' calls.
    Set-CsUserCallingSettings -Identity $owner -GroupNotificationOverride {{5|Ring,Banner,Mute}}
}
