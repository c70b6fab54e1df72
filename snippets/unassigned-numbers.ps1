<#
title: {en: "Answer calls to numbers that nobody has", fr: "Répondre aux appels vers des numéros non attribués"}
about: Sends calls to the unassigned numbers of a range to the reception, except one range that plays an announcement, and tests which treatment a number gets.
links:
  - {title: "Routing of unassigned numbers", url: "https://learn.microsoft.com/microsoftteams/routing-calls-to-unassigned-numbers"}
  - {title: "New-CsTeamsUnassignedNumberTreatment", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsunassignednumbertreatment"}
checked: 2026-11-26
#>
# Patterns reach outbound calls too: keep them to numbers of your own. The lowest priority number wins.
$reception = (Get-CsOnlineApplicationInstance -Identity '{{1:ra-reception@contoso.com}}').ObjectId
New-CsTeamsUnassignedNumberTreatment -Identity '{{2:ToReception}}' -Pattern '{{3:^\+1425555\d{2}0[0-4]$}}' `
    -TargetType ResourceAccount -Target $reception -TreatmentPriority 2

$file = Get-Item '{{4:.\number-not-in-use.wav}}'
$audio = Import-CsOnlineAudioFile -FileName $file.Name -Content ([System.IO.File]::ReadAllBytes($file.FullName))
New-CsTeamsUnassignedNumberTreatment -Identity '{{5:NotInUse}}' -Pattern '{{6:^\+14255559\d{3}$}}' `
    -TargetType Announcement -Target $audio.Id -TreatmentPriority 1

Get-CsTeamsUnassignedNumberTreatment | Sort-Object TreatmentPriority | Format-Table Identity, Pattern, TargetType, TreatmentPriority
