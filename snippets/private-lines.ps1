<#
title: {en: "Private line for an executive", fr: "Ligne privée pour un dirigeant"}
about: Gives a user a second number that rings past delegates and forwarding, and tells callers of it apart.
links:
  - {title: "Private line", url: "https://learn.microsoft.com/microsoftteams/private-line"}
  - {title: "Set-CsPhoneNumberAssignment", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csphonenumberassignment"}
checked: 2026-11-26
#>
$user = '{{1:megan@contoso.com}}'

# The first number stays the user's own. A private line is for inbound calls.
Set-CsPhoneNumberAssignment -Identity $user -TelephoneNumber '{{2:+14255550199}}' `
    -NumberType {{3|CallingPlan,DirectRouting}} -AssignmentCategory Private

Get-CsPhoneNumberAssignment -AssignedPstnTargetId $user | Format-Table TelephoneNumber, NumberType, AssignmentCategory
