<#
title: {en: "Turn SMS on for numbers", fr: "Activer le SMS pour des numéros"}
about: Activates SMS for Calling Plan numbers that can have it and shows what each order has come to. The organization has to be registered for SMS first.
links:
  - {title: "SMS in Teams overview", url: "https://learn.microsoft.com/microsoftteams/sms-overview"}
  - {title: "Set-CsPhoneNumberSmsActivation", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csphonenumbersmsactivation"}
checked: 2026-11-26
#>
$orders = foreach ($number in '{{1:+14255550100}}', '{{2:+14255550101}}') {
    Set-CsPhoneNumberSmsActivation -TelephoneNumber $number
}

# Activation runs on its own; ask again until it has ended.
foreach ($order in $orders) {
    Get-CsOnlineTelephoneNumberOrder -OrderId $order -OrderType SmsActivation | Format-List
}
