<#
title: {en: "Upload a range of Direct Routing numbers", fr: "Importer une plage de numéros Direct Routing"}
about: Puts a range of your carrier's numbers into the tenant's inventory with an emergency location, and shows how far the order is.
links:
  - {title: "New-CsOnlineDirectRoutingTelephoneNumberUploadOrder", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlinedirectroutingtelephonenumberuploadorder"}
checked: 2026-11-26
#>
# At most 10,000 numbers in an order. All of the range get the same location.
$orderId = New-CsOnlineDirectRoutingTelephoneNumberUploadOrder -StartingNumber '{{1:+14255550100}}' `
    -EndingNumber '{{2:+14255550199}}' -LocationId '{{3:<LocationId>}}'

# Runs on its own: ask again until it has ended. Without the type the cmdlet looks for an order that searches for numbers.
Get-CsOnlineTelephoneNumberOrder -OrderId $orderId -OrderType DirectRoutingNumberCreation | Format-List

Get-CsPhoneNumberAssignment -NumberType DirectRouting -TelephoneNumberStartsWith '{{4:+142555501}}' -Top 1000 |
    Group-Object PstnAssignmentStatus | Format-Table Name, Count
