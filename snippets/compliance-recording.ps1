<#
title: {en: "Compliance recording for a department", fr: "Enregistrement de conformité d'un service"}
about: Connects the recording application of a certified partner to a policy and grants it. While the policy demands it, calls fail if the recorder cannot join.
links:
  - {title: "Third-party compliance recording for Teams", url: "https://learn.microsoft.com/microsoftteams/teams-recording-policy"}
  - {title: "New-CsTeamsComplianceRecordingPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamscompliancerecordingpolicy"}
checked: 2026-11-26
#>
$policy = '{{1:Record trading}}'

# The recorder runs under a resource account of the partner's application.
$recorder = New-CsOnlineApplicationInstance -UserPrincipalName '{{2:recorder@contoso.com}}' `
    -DisplayName '{{3:Contoso recorder}}' -ApplicationId '{{4:<ApplicationIdOfThePartner>}}'
Sync-CsOnlineApplicationInstance -ObjectId $recorder.ObjectId -ApplicationId '{{4}}'

New-CsTeamsComplianceRecordingPolicy -Identity $policy -Enabled $true -WarnUserOnRemoval $true
Set-CsTeamsComplianceRecordingPolicy -Identity $policy -ComplianceRecordingApplications @(
    # What is required stops the call or the meeting when the recorder is not there.
    New-CsTeamsComplianceRecordingApplication -Parent $policy -Id $recorder.ObjectId `
        -RequiredBeforeCallEstablishment {{5|$true,$false}} -RequiredDuringCall {{6|$true,$false}} `
        -RequiredBeforeMeetingJoin {{7|$true,$false}} -RequiredDuringMeeting {{8|$true,$false}}
)
Grant-CsTeamsComplianceRecordingPolicy -Identity '{{9:adele@contoso.com}}' -PolicyName $policy
