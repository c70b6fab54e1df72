<#
title: {en: "Report on voice users", fr: "Rapport sur les utilisateurs de la téléphonie"}
about: Lists every user with Teams Phone, with number, dial plan, routing, calling and emergency policies, and names those whose settings do not fit together.
links:
  - {title: "Get-CsOnlineUser", url: "https://learn.microsoft.com/powershell/module/microsoftteams/get-csonlineuser"}
checked: 2026-11-26
#>
$users = Get-CsOnlineUser -AccountType User -Filter 'EnterpriseVoiceEnabled -eq $true'

$report = foreach ($user in $users) {
    $remarks = @(
        if (-not $user.LineUri) { 'no number (Shared Calling?)' }
        if ($user.FeatureTypes -notcontains 'PhoneSystem') { 'no Teams Phone license' }
        if (-not $user.UsageLocation) { 'no usage location' }
    ) -join '; '
    [pscustomobject]@{
        User                = $user.UserPrincipalName
        Number              = $user.LineUri -replace '^tel:'
        UsageLocation       = $user.UsageLocation
        DialPlan            = $user.TenantDialPlan
        VoiceRoutingPolicy  = $user.OnlineVoiceRoutingPolicy
        CallingPolicy       = $user.TeamsCallingPolicy
        EmergencyPolicy     = $user.TeamsEmergencyCallingPolicy
        Remarks             = $remarks
    }
}
# An empty policy means Global.
$report | Export-Csv -Path '{{1:.\voice-users.csv}}' -NoTypeInformation
$report | Where-Object Remarks | Format-Table User, Number, Remarks
