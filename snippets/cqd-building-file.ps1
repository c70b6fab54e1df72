<#
title: {en: "Building file for Call Quality Dashboard", fr: "Fichier de bâtiments pour Call Quality Dashboard"}
about: Makes the tenant data file for Call Quality Dashboard out of the network topology that the tenant has, so that reports name sites and tell inside from outside.
links:
  - {title: "Upload tenant and building data in Call Quality Dashboard", url: "https://learn.microsoft.com/microsoftteams/cqd-upload-tenant-building-data"}
checked: 2026-11-26
#>
$sites = @{}
Get-CsTenantNetworkSite | ForEach-Object { $sites[$_.NetworkSiteID] = $_ }

# One line for each subnet, 15 columns with tabs between them, no header. 1 means: inside the corporate network.
$lines = foreach ($subnet in Get-CsTenantNetworkSubnet) {
    $site = $sites[$subnet.NetworkSiteID]
    @(
        $subnet.SubnetID, $site.NetworkSiteID, $subnet.MaskBits, $site.NetworkSiteID
        '{{1:Contoso}}', '{{2:Office}}', '{{3:Engineering}}'
        '{{4:City}}', '{{5:00000}}', '{{6:US}}', '{{7:WA}}', $site.NetworkRegionID
        1, 0, 0
    ) -join "`t"
}
# Plain text without a byte order mark.
[System.IO.File]::WriteAllLines('{{8:C:\Temp\buildings.tsv}}', $lines)
