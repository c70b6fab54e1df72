<#
title: {en: "Limit video at a site with a thin line", fr: "Limiter la vidéo sur un site à faible débit"}
about: Creates a network roaming policy and assigns it to a site, so that whoever is there gets its limits. Meeting policies must allow the lookup.
links:
  - {title: "Use the network roaming policy in Teams", url: "https://learn.microsoft.com/microsoftteams/network-roaming-policy"}
  - {title: "New-CsTeamsNetworkRoamingPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsnetworkroamingpolicy"}
checked: 2026-11-26
#>
# MediaBitRateKb limits what a client sends for audio, video and sharing together, in kilobits a second.
New-CsTeamsNetworkRoamingPolicy -Identity '{{1:Thin line}}' -AllowIPVideo {{2|$true,$false}} -MediaBitRateKb {{3:2000}}
Set-CsTenantNetworkSite -Identity '{{4:Limoges}}' -NetworkRoamingPolicy '{{1}}'

# Users without Enterprise Voice get the roaming policy only if their meeting policy lets Teams look up the site.
Set-CsTeamsMeetingPolicy -Identity '{{5:Travelers}}' -AllowNetworkConfigurationSettingsLookup $true
