<#
title: {en: "Forwarding, delegates and unanswered calls of a manager", fr: "Renvoi, délégués et appels sans réponse d'un manager"}
about: Gives a manager a delegate, rings both at the same time, and sends calls that nobody answers to voicemail. The calling policies of both must allow delegation.
links:
  - {title: "Manage user call settings", url: "https://learn.microsoft.com/microsoftteams/user-call-settings"}
  - {title: "Set-CsUserCallingSettings", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csusercallingsettings"}
checked: 2026-11-26
#>
$manager = '{{1:megan@contoso.com}}'

New-CsUserCallingDelegate -Identity $manager -Delegate '{{2:alex@contoso.com}}' -MakeCalls $true -ReceiveCalls $true `
    -ManageSettings {{3|$false,$true}} -PickUpHeldCalls {{4|$true,$false}} -JoinActiveCalls {{5|$false,$true}}

# Simultaneous rings both; Immediate would ring the delegates alone.
Set-CsUserCallingSettings -Identity $manager -IsForwardingEnabled $true `
    -ForwardingType {{6|Simultaneous,Immediate}} -ForwardingTargetType MyDelegates
Set-CsUserCallingSettings -Identity $manager -IsUnansweredEnabled $true -UnansweredTargetType Voicemail -UnansweredDelay {{7:00:00:20}}

Get-CsUserCallingSettings -Identity $manager | Format-List
