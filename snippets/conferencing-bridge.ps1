<#
title: {en: "Set up the audio conferencing bridge", fr: "Configurer le pont d'audioconférence"}
about: Adds a service number to the bridge, makes it the default, sets its languages, and sets how callers are announced and how long PINs are.
links:
  - {title: "Audio Conferencing in Microsoft 365", url: "https://learn.microsoft.com/microsoftteams/audio-conferencing-in-office-365"}
  - {title: "Set-CsOnlineDialInConferencingBridge", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinedialinconferencingbridge"}
checked: 2026-11-26
#>
$bridge = Get-CsOnlineDialInConferencingBridge | Where-Object IsDefault

# A service number, acquired before and assigned to nothing.
Register-CsOnlineDialInConferencingServiceNumber -Identity '{{1:14255550100}}' -BridgeId $bridge.Identity
Set-CsOnlineDialInConferencingServiceNumber -Identity '{{1}}' -PrimaryLanguage {{2:en-US}} -SecondaryLanguages {{3:es-MX}}, {{4:fr-CA}}

# Users who get Audio Conferencing from now on find this number in their invitations.
Set-CsOnlineDialInConferencingBridge -Identity $bridge.Identity -DefaultServiceNumber '{{1}}'

# Holds for all meetings of the tenant.
Set-CsOnlineDialInConferencingTenantSettings -EnableEntryExitNotifications {{5|$true,$false}} `
    -EntryExitAnnouncementsType {{6|UseNames,ToneOnly}} -PinLength {{7:5}} `
    -MaskPstnNumbersType {{8|MaskedForExternalUsers,MaskedForAllUsers,NoMasking}}
