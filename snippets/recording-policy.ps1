<#
title: {en: "Recordings that ask for consent and expire", fr: "Enregistrements avec consentement et expiration"}
about: Creates a meeting policy under which participants consent to being recorded, and new recordings expire after so many days.
links:
  - {title: "Teams meeting recording", url: "https://learn.microsoft.com/microsoftteams/meeting-recording"}
  - {title: "New-CsTeamsMeetingPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsmeetingpolicy"}
checked: 2026-11-26
#>
New-CsTeamsMeetingPolicy -Identity '{{1:Recorded with consent}}' -AllowCloudRecording $true -AllowTranscription $true `
    -ExplicitRecordingConsent '{{2|Enabled,Disabled}}' -NewMeetingRecordingExpirationDays {{3:60}} `
    -ChannelRecordingDownload '{{4|Block,Allow}}'

Grant-CsTeamsMeetingPolicy -Identity '{{5:adele@contoso.com}}' -PolicyName '{{1}}'

# The organizer's policy decides whether a meeting may be recorded; look at both, if it may not.
foreach ($user in '{{5}}', '{{6:organizer@contoso.com}}') {
    Get-CsUserPolicyAssignment -Identity $user -PolicyType TeamsMeetingPolicy | Format-List
}
