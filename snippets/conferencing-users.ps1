<#
title: {en: "Dial-in numbers of users and their invitations", fr: "Numéros de conférence des utilisateurs et invitations"}
about: Sets the default toll number of users by country, and by a policy whether their meetings take toll-free calls and which numbers their invitations show.
links:
  - {title: "Set the phone numbers included on invites", url: "https://learn.microsoft.com/microsoftteams/set-the-phone-numbers-included-on-invites-in-teams"}
  - {title: "New-CsTeamsAudioConferencingPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsaudioconferencingpolicy"}
checked: 2026-11-26
#>
New-CsTeamsAudioConferencingPolicy -Identity '{{1:EMEA}}' -AllowTollFreeDialin {{2|$false,$true}} `
    -MeetingInvitePhoneNumbers '{{3:+33155500100}}', '{{4:+442055501000}}'

$numbers = @{ FR = '{{5:33155500100}}'; GB = '{{6:442055501000}}' }
foreach ($user in Get-CsOnlineDialInConferencingUser -ResultSize {{7:500}}) {
    $country = (Get-CsOnlineUser -Identity $user.Identity).UsageLocation
    if ($numbers[$country]) {
        Set-CsOnlineDialInConferencingUser -Identity $user.Identity -ServiceNumber $numbers[$country]
        Grant-CsTeamsAudioConferencingPolicy -Identity $user.Identity -PolicyName '{{1}}'
    }
}
