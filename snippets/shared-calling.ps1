<#
title: {en: "Shared calling for a group of users", fr: "Appels partagés pour un groupe d'utilisateurs"}
about: Lets users without numbers of their own call through the number of a resource account, with emergency callback numbers. The account needs a number, a voice app and a location.
links:
  - {title: "Configure Shared Calling", url: "https://learn.microsoft.com/microsoftteams/shared-calling-setup"}
  - {title: "New-CsTeamsSharedCallingRoutingPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamssharedcallingroutingpolicy"}
checked: 2026-11-26
#>
$account = Get-CsOnlineUser -Identity '{{1:ra-seattle@contoso.com}}'
if (-not $account.LineUri) {
    throw 'This resource account has no number: assign one with an emergency location first'
}

# Emergency services call these back: numbers of the same country, assigned to nobody else.
New-CsTeamsSharedCallingRoutingPolicy -Identity '{{2:Shared Seattle}}' -ResourceAccount $account.Identity `
    -EmergencyNumbers @{Add = '{{3:+12065550101}}', '{{4:+12065550102}}'}

# Calling is turned on for the users, and they get no number.
foreach ($user in Import-Csv -Path '{{5:.\users.csv}}') {
    Set-CsPhoneNumberAssignment -Identity $user.UserPrincipalName -EnterpriseVoiceEnabled $true
    Grant-CsTeamsSharedCallingRoutingPolicy -Identity $user.UserPrincipalName -PolicyName '{{2}}'
}
