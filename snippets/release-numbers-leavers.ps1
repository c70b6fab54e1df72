<#
title: {en: "Take numbers back from leavers", fr: "Reprendre les numéros des personnes parties"}
about: Removes all numbers of the users of a CSV file, keeps each number from being assigned again for a while, and says what was freed.
links:
  - {title: "Remove-CsPhoneNumberAssignment", url: "https://learn.microsoft.com/powershell/module/microsoftteams/remove-csphonenumberassignment"}
checked: 2026-11-26
#>
$freed = foreach ($leaver in Import-Csv -Path '{{1:.\leavers.csv}}') {
    $user = Get-CsOnlineUser -Identity $leaver.UserPrincipalName
    $numbers = Get-CsPhoneNumberAssignment -AssignedPstnTargetId $user.Identity
    foreach ($number in $numbers) {
        # Nobody else gets the number while callers still expect the leaver: 1 to 365 days.
        Remove-CsPhoneNumberAssignment -Identity $user.Identity -TelephoneNumber $number.TelephoneNumber `
            -NumberType $number.NumberType -AssignmentBlockedDays {{2:90}}
        $number | Select-Object TelephoneNumber, NumberType, @{ Name = 'Was'; Expression = { $leaver.UserPrincipalName } }
    }
}
$freed | Format-Table -AutoSize
