<#
title: {en: "Assign phone numbers from a CSV file", fr: "Attribuer des numéros à partir d'un fichier CSV"}
about: Reads the columns UserPrincipalName, TelephoneNumber, NumberType, LocationId; checks user, license and number before it assigns, and writes a result for every row.
links:
  - {title: "Assign, change, or remove a phone number for a user", url: "https://learn.microsoft.com/microsoftteams/assign-change-or-remove-a-phone-number-for-a-user"}
  - {title: "Set-CsPhoneNumberAssignment", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csphonenumberassignment"}
checked: 2026-11-26
#>
# $true shows what would be done, and changes nothing.
$dryRun = {{1|$true,$false}}

function Assign-Number($row) {
    $user = Get-CsOnlineUser -Identity $row.UserPrincipalName -ErrorAction Stop
    if ($user.FeatureTypes -notcontains 'PhoneSystem') { return 'no Teams Phone license' }
    if ($user.LineUri) { return "has $($user.LineUri) already" }

    $number = Get-CsPhoneNumberAssignment -TelephoneNumber $row.TelephoneNumber
    # Direct Routing numbers need not be in the inventory; all others do.
    if (-not $number -and $row.NumberType -ne 'DirectRouting') { return 'not a number of this tenant' }
    if ($number -and $number.PstnAssignmentStatus -ne 'Unassigned') { return "is $($number.PstnAssignmentStatus)" }
    if ($dryRun) { return 'ready' }

    $assignment = @{
        Identity        = $row.UserPrincipalName
        TelephoneNumber = $row.TelephoneNumber
        NumberType      = $row.NumberType
    }
    if ($row.LocationId) { $assignment.LocationId = $row.LocationId }
    Set-CsPhoneNumberAssignment @assignment -ErrorAction Stop
    'assigned'
}

$results = foreach ($row in Import-Csv -Path '{{2:.\numbers.csv}}') {
    $result = try { Assign-Number $row } catch { $_.Exception.Message }
    $row | Select-Object UserPrincipalName, TelephoneNumber, @{ Name = 'Result'; Expression = { $result } }
}
$results | Export-Csv -Path '{{3:.\numbers-result.csv}}' -NoTypeInformation
$results | Group-Object Result | Format-Table Count, Name
