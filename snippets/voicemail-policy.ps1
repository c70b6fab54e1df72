<#
title: {en: "Voicemail policy for a region", fr: "Stratégie de messagerie vocale d'une région"}
about: Sets transcription, the longest message and the languages of the prompts, and grants the policy to users.
links:
  - {title: "Manage voicemail policies", url: "https://learn.microsoft.com/microsoftteams/manage-voicemail-policies"}
  - {title: "New-CsOnlineVoicemailPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlinevoicemailpolicy"}
checked: 2026-11-26
#>
New-CsOnlineVoicemailPolicy -Identity '{{1:Canada}}' -EnableTranscription {{2|$true,$false}} `
    -EnableTranscriptionProfanityMasking {{3|$false,$true}} -MaximumRecordingLength {{4:00:05:00}} `
    -PrimarySystemPromptLanguage {{5:en-CA}} -SecondarySystemPromptLanguage {{6:fr-CA}}

foreach ($user in Import-Csv -Path '{{7:.\users.csv}}') {
    Grant-CsOnlineVoicemailPolicy -Identity $user.UserPrincipalName -PolicyName '{{1}}'
}
