<#
title: {en: "Overflow, timeout and no agents of a call queue", fr: "Débordement, délai et absence d'agents d'une file"}
about: Tells a call queue what to do when it is full, when a caller has waited too long, and when nobody is signed in, each with a message of its own.
links:
  - {title: "Set up a Teams call queue", url: "https://learn.microsoft.com/microsoftteams/create-a-phone-system-call-queue"}
  - {title: "Set-CsCallQueue", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-cscallqueue"}
checked: 2026-11-26
#>
$queue = Get-CsCallQueue -NameFilter '{{1:Support}}' | Select-Object -First 1
$group = '{{2:<GroupId>}}'

$exceptions = @{
    # More than so many callers wait: the next one goes to another queue's resource account.
    OverflowThreshold                          = {{3:20}}
    OverflowAction                             = 'Forward'
    OverflowActionTarget                       = (Get-CsOnlineApplicationInstance -Identity '{{4:ra-backup@contoso.com}}').ObjectId
    # A caller has waited so many seconds: the group's voicemail, with a transcript.
    TimeoutThreshold                           = {{5:600}}
    TimeoutAction                              = 'SharedVoicemail'
    TimeoutActionTarget                        = $group
    TimeoutSharedVoicemailTextToSpeechPrompt   = '{{6:All agents are busy. Please leave a message.}}'
    EnableTimeoutSharedVoicemailTranscription  = $true
    # No agent is signed in and available to the queue.
    NoAgentApplyTo                             = '{{7|NewCalls,AllCalls}}'
    NoAgentAction                              = 'SharedVoicemail'
    NoAgentActionTarget                        = $group
    NoAgentSharedVoicemailTextToSpeechPrompt   = '{{8:Nobody can take your call right now. Please leave a message.}}'
    EnableNoAgentSharedVoicemailTranscription  = $true
}
Set-CsCallQueue -Identity $queue.Identity @exceptions
