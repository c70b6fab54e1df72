<#
title: {en: "Common area phones and hot desking", fr: "Téléphones de zone commune et bureaux partagés"}
about: Creates IP phone policies for phones in the lobby and for desks that people share, and grants each to the accounts that sign in there.
links:
  - {title: "Set up common area phones", url: "https://learn.microsoft.com/microsoftteams/set-up-common-area-phones"}
  - {title: "New-CsTeamsIPPhonePolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsipphonepolicy"}
checked: 2026-11-26
#>
# The account's policy decides what the phone shows. A lobby phone shall not search the directory.
New-CsTeamsIPPhonePolicy -Identity '{{1:Lobby phones}}' -SignInMode CommonAreaPhoneSignIn `
    -SearchOnCommonAreaPhoneMode {{2|Disabled,Enabled}} -AllowHomeScreen Disabled -AllowHotDesking $false
New-CsTeamsIPPhonePolicy -Identity '{{3:Shared desks}}' -SignInMode CommonAreaPhoneSignIn `
    -AllowHotDesking $true -HotDeskingIdleTimeoutInMinutes {{4:120}}

Grant-CsTeamsIPPhonePolicy -Identity '{{5:lobby@contoso.com}}' -PolicyName '{{1}}'
Grant-CsTeamsIPPhonePolicy -Identity '{{6:desk12@contoso.com}}' -PolicyName '{{3}}'

# What such an account may call is its calling policy's matter.
New-CsTeamsCallingPolicy -Identity '{{7:Common area}}' -AllowPrivateCalling $true -AllowVoicemail AlwaysDisabled `
    -AllowCallForwardingToPhone $false -AllowCallForwardingToUser $false -AllowDelegation $false
Grant-CsTeamsCallingPolicy -Identity '{{5}}' -PolicyName '{{7}}'
