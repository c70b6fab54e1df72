<#
title: {en: "Search and acquire numbers from Microsoft", fr: "Rechercher et acquérir des numéros auprès de Microsoft"}
about: Searches for Calling Plan numbers, shows what was reserved, and acquires them on confirmation. A reservation lasts a few minutes only.
links:
  - {title: "New-CsOnlineTelephoneNumberOrder", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlinetelephonenumberorder"}
  - {title: "Complete-CsOnlineTelephoneNumberOrder", url: "https://learn.microsoft.com/powershell/module/microsoftteams/complete-csonlinetelephonenumberorder"}
checked: 2026-11-26
#>
# What the country offers: the type of number decides which place or prefix is asked for.
Get-CsOnlineTelephoneNumberType -Country {{1:US}} | Format-Table NumberType, AllowedSearchType, RequiresCivicAddress

$orderId = New-CsOnlineTelephoneNumberOrder -Name '{{2:Seattle}}' -Description '{{3:New office in Seattle}}' `
    -Country {{1}} -NumberType {{4:UserSubscriber}} -Quantity {{5:5}} -NumberPrefix {{6:1206}}

# Status Reserved: the numbers are yours to buy until ReservationExpiryDate. ErrorCode OutOfStock: try another prefix.
Get-CsOnlineTelephoneNumberOrder -OrderId $orderId | Format-List

# Buys the numbers that the search reserved.
if ((Read-Host 'Acquire these numbers? (yes/no)') -eq 'yes') {
    Complete-CsOnlineTelephoneNumberOrder -OrderId $orderId
}
