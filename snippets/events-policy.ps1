<#
title: {en: "Who may hold webinars and town halls", fr: "Qui peut organiser webinaires et assemblées générales"}
about: Creates an events policy that keeps events inside the organization, with recordings and registration as wished, and grants it to a group.
links:
  - {title: "New-CsTeamsEventsPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamseventspolicy"}
  - {title: "Plan for Teams town halls", url: "https://learn.microsoft.com/microsoftteams/plan-town-halls"}
checked: 2026-11-26
#>
$settings = @{
    AllowWebinars               = '{{1|Enabled,Disabled}}'
    AllowTownhalls              = '{{2|Enabled,Disabled}}'
    # Whom organizers may let in: everyone, or people of the organization without guests.
    EventAccessType             = '{{3|EveryoneInCompanyExcludingGuests,Everyone}}'
    RecordingForWebinar         = '{{4|Enabled,Disabled}}'
    RecordingForTownhall        = '{{5|Enabled,Disabled}}'
    TownhallChatExperience      = '{{6|Optimized,None}}'
    # Microsoft's own eCDN, for organizers with a license for it.
    UseMicrosoftECDN            = {{7|$true,$false}}
}
New-CsTeamsEventsPolicy -Identity '{{8:Internal events}}' @settings
Grant-CsTeamsEventsPolicy -Group '{{9:communications@contoso.com}}' -PolicyName '{{8}}' -Rank {{10:1}}
