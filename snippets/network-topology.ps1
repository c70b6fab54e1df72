<#
title: {en: "Describe regions, sites and subnets to Teams", fr: "Décrire à Teams les régions, sites et sous-réseaux"}
about: Creates the network topology that location-based routing, emergency policies by site and media limits by site rely on, from a CSV file with the columns Region, Site, Subnet, MaskBits.
links:
  - {title: "Manage your network topology", url: "https://learn.microsoft.com/microsoftteams/manage-your-network-topology"}
  - {title: "New-CsTenantNetworkSubnet", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-cstenantnetworksubnet"}
checked: 2026-11-26
#>
$rows = Import-Csv -Path '{{1:.\subnets.csv}}'

# The public addresses come first in meaning: Teams looks for a site only behind a trusted one.
New-CsTenantTrustedIPAddress -IPAddress '{{2:198.51.100.0}}' -MaskBits {{3:24}} -Description '{{4:Head office egress}}'

foreach ($region in $rows.Region | Sort-Object -Unique) {
    New-CsTenantNetworkRegion -NetworkRegionID $region
}
foreach ($site in $rows | Sort-Object Site -Unique) {
    New-CsTenantNetworkSite -NetworkSiteID $site.Site -NetworkRegionID $site.Region
}
foreach ($row in $rows) {
    # The network's own address, not a host in it: 10.10.10.128 with 25 bits. A subnet belongs to one site.
    New-CsTenantNetworkSubnet -SubnetID $row.Subnet -MaskBits $row.MaskBits -NetworkSiteID $row.Site
}

Get-CsTenantNetworkSubnet | Group-Object NetworkSiteID | Format-Table Name, Count
