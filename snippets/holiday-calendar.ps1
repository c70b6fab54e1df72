<#
title: {en: "Add a holiday to all auto attendants", fr: "Ajouter un jour férié à tous les standards automatiques"}
about: Adds one date range to the holiday schedules of the tenant that carry a name, so that every auto attendant that uses them is closed on that day.
links:
  - {title: "Set up holidays in Microsoft Teams", url: "https://learn.microsoft.com/microsoftteams/set-up-holidays-in-teams"}
  - {title: "Set-CsOnlineSchedule", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlineschedule"}
checked: 2026-11-26
#>
$range = New-CsOnlineDateTimeRange -Start '{{1:24/12/2026}}' -End '{{2:27/12/2026}}'

# Schedules are shared: one change reaches all auto attendants that use them.
$schedules = Get-CsOnlineSchedule | Where-Object { $_.Type -eq 'Fixed' -and $_.Name -like '{{3:*holidays*}}' }
foreach ($schedule in $schedules) {
    $schedule.FixedSchedule.DateTimeRanges += $range
    Set-CsOnlineSchedule -Instance $schedule
}
$schedules | Format-Table Name, Id
