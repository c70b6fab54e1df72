<#
title: {en: "Give an office its emergency locations", fr: "Donner à un bureau ses emplacements d'urgence"}
about: Creates an emergency address with a location for each floor, and ties subnets and Wi-Fi access points to them, so that Teams knows where a caller is.
links:
  - {title: "Add, change, or remove a place for an emergency location", url: "https://learn.microsoft.com/microsoftteams/add-change-remove-emergency-place-organization"}
  - {title: "Set-CsOnlineLisSubnet", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinelissubnet"}
checked: 2026-11-26
#>
$address = New-CsOnlineLisCivicAddress -CompanyName '{{1:Contoso}}' -CountryOrRegion {{2:US}} `
    -HouseNumber '{{3:1}}' -StreetName '{{4:Main}}' -StreetSuffix '{{5:St}}' `
    -City '{{6:Redmond}}' -StateOrProvince '{{7:WA}}' -PostalCode '{{8:98052}}' `
    -Latitude '{{9:47.673988}}' -Longitude '{{10:-122.121513}}' -Description '{{11:Redmond office}}'

foreach ($floor in '{{12:Floor 1}}', '{{13:Floor 2}}') {
    New-CsOnlineLisLocation -CivicAddressId $address.CivicAddressId -Location $floor
}
$locations = Get-CsOnlineLisLocation -CivicAddressId $address.CivicAddressId

# The network's own address. A switch port or an access point tells more than a subnet does.
$first = ($locations | Where-Object Location -EQ '{{12}}').LocationId
Set-CsOnlineLisSubnet -Subnet '{{14:10.10.1.0}}' -LocationId $first -Description '{{12}}'
Set-CsOnlineLisWirelessAccessPoint -BSSID '{{15:F0-6E-0B-C2-03-*}}' -LocationId $first -Description '{{12}} Wi-Fi'

Get-CsOnlineLisSubnet | Format-Table Subnet, LocationId, Description
