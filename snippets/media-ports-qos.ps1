<#
title: {en: "Media ports and QoS for Teams clients", fr: "Ports multimédias et QoS pour les clients Teams"}
about: Gives each kind of media port ranges of its own, turns QoS markers on, and marks the traffic of Windows clients to match.
links:
  - {title: "Implement Quality of Service (QoS) in Microsoft Teams", url: "https://learn.microsoft.com/microsoftteams/qos-in-teams"}
  - {title: "Set-CsTeamsMeetingConfiguration", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csteamsmeetingconfiguration"}
checked: 2026-11-26
#>
# The ranges may not overlap. The network has to trust the markers all the way.
Set-CsTeamsMeetingConfiguration -EnableQoS $true -ClientMediaPortRangeEnabled $true `
    -ClientAudioPort {{1:50000}} -ClientAudioPortRange {{2:20}} `
    -ClientVideoPort {{3:50020}} -ClientVideoPortRange {{4:20}} `
    -ClientAppSharingPort {{5:50040}} -ClientAppSharingPortRange {{6:20}}

# On each Windows computer, or as a group policy: audio 46, video 34, sharing 18.
$client = @{ AppPathNameMatchCondition = 'ms-teams.exe'; NetworkProfile = 'All' }
New-NetQosPolicy -Name 'Teams Audio' -IPSrcPortStartMatchCondition 50000 -IPSrcPortEndMatchCondition 50019 -DSCPAction 46 @client
New-NetQosPolicy -Name 'Teams Video' -IPSrcPortStartMatchCondition 50020 -IPSrcPortEndMatchCondition 50039 -DSCPAction 34 @client
New-NetQosPolicy -Name 'Teams Sharing' -IPSrcPortStartMatchCondition 50040 -IPSrcPortEndMatchCondition 50059 -DSCPAction 18 @client
