<#
title: {en: "Let team leads change their own queues", fr: "Laisser les responsables gérer leurs propres files"}
about: Creates a voice applications policy that lets supervisors change greetings, hours and members and watch their agents, grants it, and authorizes them for a queue.
links:
  - {title: "Plan for Teams auto attendant and call queue authorized users", url: "https://learn.microsoft.com/microsoftteams/aa-cq-authorized-users-plan"}
  - {title: "New-CsTeamsVoiceApplicationsPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsvoiceapplicationspolicy"}
checked: 2026-11-26
#>
$rights = @{
    AllowCallQueueWelcomeGreetingChange    = $true
    AllowCallQueueMusicOnHoldChange        = $true
    AllowCallQueueMembershipChange         = $true
    AllowCallQueueAgentOptChange           = $true
    CallQueueAgentMonitorMode              = '{{1|Monitor,Whisper,Barge,Takeover,Disabled}}'
    CallQueueAgentMonitorNotificationMode  = '{{2|Agent,Disabled}}'
    RealTimeCallQueueMetricsPermission     = 'AuthorizedOnly'
    RealTimeAgentMetricsPermission         = 'AuthorizedOnly'
    HistoricalCallQueueMetricsPermission   = 'AuthorizedOnly'
}
New-CsTeamsVoiceApplicationsPolicy -Identity '{{3:Queue supervisors}}' @rights

# The policy says what a supervisor may do; the queue says for whom.
$supervisor = (Get-CsOnlineUser -Identity '{{4:lee@contoso.com}}').Identity
Grant-CsTeamsVoiceApplicationsPolicy -Identity $supervisor -PolicyName '{{3}}'

$queue = Get-CsCallQueue -NameFilter '{{5:Support}}' | Select-Object -First 1
Set-CsCallQueue -Identity $queue.Identity -AuthorizedUsers (@($queue.AuthorizedUsers) + $supervisor)
