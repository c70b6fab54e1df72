<#
title: {en: "Set the emergency location of assigned numbers", fr: "Définir l'emplacement d'urgence de numéros attribués"}
about: Gives numbers of a CSV file (columns TelephoneNumber, LocationId) their emergency location, after checking that each location exists, and lists what failed.
links:
  - {title: "Assign, change, or remove a phone number for a user", url: "https://learn.microsoft.com/microsoftteams/assign-change-or-remove-a-phone-number-for-a-user"}
  - {title: "Set-CsPhoneNumberAssignment", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csphonenumberassignment"}
checked: 2026-11-26
#>
$known = (Get-CsOnlineLisLocation).LocationId | ForEach-Object { "$_" }

$failed = foreach ($row in Import-Csv -Path '{{1:.\emergency-locations.csv}}') {
    if ($row.LocationId -notin $known) {
        [pscustomobject]@{ Number = $row.TelephoneNumber; Reason = "unknown location $($row.LocationId)" }
        continue
    }
    try {
        Set-CsPhoneNumberAssignment -TelephoneNumber $row.TelephoneNumber -LocationId $row.LocationId -ErrorAction Stop
    } catch {
        [pscustomobject]@{ Number = $row.TelephoneNumber; Reason = $_.Exception.Message }
    }
}
$failed | Format-Table -AutoSize
