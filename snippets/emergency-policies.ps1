<#
title: {en: "Dynamic emergency calling for a site", fr: "Appels d'urgence dynamiques pour un site"}
about: Creates the policy that informs the security desk and the one that routes emergency calls of Direct Routing users, and assigns both to a network site.
links:
  - {title: "Plan and configure dynamic emergency calling", url: "https://learn.microsoft.com/microsoftteams/configure-dynamic-emergency-calling"}
  - {title: "Manage emergency call routing policies", url: "https://learn.microsoft.com/microsoftteams/manage-emergency-call-routing-policies"}
checked: 2026-11-26
#>
$site = '{{1:Redmond}}'

# Who hears of a call: members of the group get a chat message; a conference lets the desk listen.
New-CsTeamsEmergencyCallingPolicy -Identity '{{2:EM-Redmond}}' -NotificationMode {{3|NotificationOnly,ConferenceMuted,ConferenceUnMuted}} `
    -NotificationGroup '{{4:security@contoso.com}}' -ExternalLocationLookupMode Enabled

# Where it goes, for Direct Routing only: the usage has to exist, and its route leads to the emergency provider.
$number = New-CsTeamsEmergencyNumber -EmergencyDialString '{{5:911}}' -EmergencyDialMask '{{6:9911;112}}' -OnlinePSTNUsage '{{7:Emergency US}}'
New-CsTeamsEmergencyCallRoutingPolicy -Identity '{{8:ECR-US}}' -EmergencyNumbers @{Add = $number} -AllowEnhancedEmergencyServices $true

# By site, for whoever is there; the policies that users have of their own count elsewhere.
Set-CsTenantNetworkSite -Identity $site -EmergencyCallingPolicy '{{2}}' -EmergencyCallRoutingPolicy '{{8}}'

Get-CsTenantNetworkSite -Identity $site | Format-List Identity, EmergencyCallingPolicy, EmergencyCallRoutingPolicy
