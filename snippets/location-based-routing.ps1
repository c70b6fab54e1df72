<#
title: {en: "Turn on location-based routing for a site", fr: "Activer le routage géographique (LBR) pour un site"}
about: Marks a site and its gateway for location-based routing and keeps users from toll bypass by their calling policy. Needs the network topology to be there.
links:
  - {title: "Enable Location-Based Routing for Direct Routing", url: "https://learn.microsoft.com/microsoftteams/location-based-routing-enable"}
  - {title: "Plan Location-Based Routing for Direct Routing", url: "https://learn.microsoft.com/microsoftteams/location-based-routing-plan"}
checked: 2026-11-26
#>
$site = '{{1:Delhi}}'

# 1. The gateway to the local PSTN belongs to the site.
Set-CsOnlinePSTNGateway -Identity '{{2:sbc-delhi.contoso.com}}' -GatewaySiteId $site -GatewaySiteLbrEnabled $true

# 2. The site.
Set-CsTenantNetworkSite -Identity $site -EnableLocationBasedRouting $true

# 3. The users: PreventTollBypass makes them subject to it, wherever they sign in.
New-CsTeamsCallingPolicy -Identity '{{3:India no toll bypass}}' -PreventTollBypass $true
Grant-CsTeamsCallingPolicy -Identity '{{4:diego@contoso.com}}' -PolicyName '{{3}}'

Get-CsOnlinePSTNGateway | Where-Object GatewaySiteLbrEnabled | Format-Table Identity, GatewaySiteId, GatewayLbrEnabledUserOverride
