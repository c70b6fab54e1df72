<#
title: {en: "Export the voice configuration", fr: "Exporter la configuration vocale"}
about: Writes dial plans, usages, routes, policies, gateways and translation rules to a JSON file, to compare them later or to keep them before a change.
links:
  - {title: "Configure call routing for Direct Routing", url: "https://learn.microsoft.com/microsoftteams/direct-routing-voice-routing"}
checked: 2026-11-26
#>
$configuration = [ordered]@{
    Taken            = (Get-Date).ToString('s')
    DialPlans        = @(Get-CsTenantDialPlan)
    Usages           = @((Get-CsOnlinePstnUsage -Identity Global).Usage)
    Routes           = @(Get-CsOnlineVoiceRoute)
    Policies         = @(Get-CsOnlineVoiceRoutingPolicy)
    Gateways         = @(Get-CsOnlinePSTNGateway)
    TranslationRules = @(Get-CsTeamsTranslationRule)
    Emergency        = @(Get-CsTeamsEmergencyCallRoutingPolicy)
    Sites            = @(Get-CsTenantNetworkSite)
    Subnets          = @(Get-CsTenantNetworkSubnet)
}
$path = '{{1:.\voice-configuration.json}}'
$configuration | ConvertTo-Json -Depth {{2:8}} | Set-Content -Path $path -Encoding utf8

# Routes that carry no call: without a gateway, or without a usage.
$configuration.Routes | Where-Object { -not $_.OnlinePstnGatewayList -or -not $_.OnlinePstnUsages } | Format-Table Identity
