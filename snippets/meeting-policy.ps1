<#
title: {en: "Meeting policy for a department", fr: "Stratégie de réunion pour un service"}
about: Creates a meeting policy with a strict lobby, its recording and its sharing, and grants it to a group. What the organizer cannot see in the meeting options is what the policy fixes.
links:
  - {title: "Meeting policies and settings", url: "https://learn.microsoft.com/microsoftteams/meeting-policies-overview"}
  - {title: "New-CsTeamsMeetingPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsmeetingpolicy"}
checked: 2026-11-26
#>
$settings = @{
    # Who passes the lobby, also by phone.
    AutoAdmittedUsers            = '{{1|EveryoneInCompanyExcludingGuests,EveryoneInCompany,EveryoneInSameAndFederatedCompany,InvitedUsers,OrganizerOnly,Everyone}}'
    AllowPSTNUsersToBypassLobby  = {{2|$false,$true}}
    # Who presents, as a default that organizers may change.
    DesignatedPresenterRoleMode  = '{{3|OrganizerOnlyUserOverride,EveryoneInCompanyUserOverride,EveryoneUserOverride}}'
    ScreenSharingMode            = '{{4|EntireScreen,SingleApplication,Disabled}}'
    AllowCloudRecording          = {{5|$true,$false}}
    AllowTranscription           = {{6|$true,$false}}
}
New-CsTeamsMeetingPolicy -Identity '{{7:Legal}}' @settings

# A policy that a user has directly comes before this one; among groups the lowest rank number wins.
Grant-CsTeamsMeetingPolicy -Group '{{8:legal@contoso.com}}' -PolicyName '{{7}}' -Rank {{9:1}}
