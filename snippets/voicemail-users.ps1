<#
title: {en: "Set the voicemail of users", fr: "Régler la messagerie vocale des utilisateurs"}
about: Sets the greeting, its language and what happens after it for the users of a CSV file, and shows the result.
links:
  - {title: "Set-CsOnlineVoicemailUserSettings", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinevoicemailusersettings"}
checked: 2026-11-26
#>
$results = foreach ($user in Import-Csv -Path '{{1:.\users.csv}}') {
    Set-CsOnlineVoicemailUserSettings -Identity $user.UserPrincipalName -VoicemailEnabled $true `
        -PromptLanguage {{2:en-US}} -DefaultGreetingPromptOverwrite '{{3:You have reached Contoso. Please leave a message.}}' `
        -CallAnswerRule {{4|RegularVoicemail,VoicemailWithTransferOption,PromptOnly,PromptOnlyWithTransfer,DeclineCall}} `
        -OofGreetingFollowAutomaticRepliesEnabled {{5|$true,$false}} -OofGreetingEnabled $false | Out-Null
    Get-CsOnlineVoicemailUserSettings -Identity $user.UserPrincipalName
}
$results | Format-Table VoicemailEnabled, PromptLanguage, CallAnswerRule, OofGreetingFollowAutomaticRepliesEnabled
