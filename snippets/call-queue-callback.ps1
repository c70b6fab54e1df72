<#
title: {en: "Call queue with callback", fr: "File d'attente avec rappel"}
about: Creates a call queue for the members of a group that offers callers to be called back when they wait long. The resource account for the calls back needs calling rights of its own.
links:
  - {title: "Set up a Teams call queue", url: "https://learn.microsoft.com/microsoftteams/create-a-phone-system-call-queue"}
  - {title: "New-CsCallQueue", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-cscallqueue"}
checked: 2026-11-26
#>
$outbound = (Get-CsOnlineApplicationInstance -Identity '{{1:ra-support@contoso.com}}').ObjectId

$queue = New-CsCallQueue -Name '{{2:Support}}' -LanguageId {{3:en-US}} -UseDefaultMusicOnHold $true `
    -DistributionLists @('{{4:<GroupId>}}') -RoutingMethod {{5|Attendant,Serial,RoundRobin,LongestIdle}} `
    -ConferenceMode $true -PresenceBasedRouting $true -AllowOptOut $true -AgentAlertTime {{6:30}} `
    -OboResourceAccountIds @($outbound) `
    -IsCallbackEnabled $true -CallbackRequestDtmf Tone1 `
    -WaitTimeBeforeOfferingCallbackInSecond {{7:120}} `
    -CallbackOfferTextToSpeechPrompt '{{8:To be called back instead of waiting, press 1.}}' `
    -CallbackEmailNotificationTarget '{{9:<GroupIdForFailedCallbacks>}}'

New-CsOnlineApplicationInstanceAssociation -Identities @($outbound) -ConfigurationId $queue.Identity -ConfigurationType CallQueue

Get-CsCallQueue -Identity $queue.Identity | Format-List Name, RoutingMethod, IsCallbackEnabled, WaitTimeBeforeOfferingCallbackInSecond
