<#
title: {en: "Calls on mobile phones", fr: "Appels sur téléphones mobiles"}
about: Sets which dialer mobile users with Teams Phone Mobile get and whether audio and video may use the mobile network, and grants it to a group.
links:
  - {title: "New-CsTeamsMobilityPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamsmobilitypolicy"}
checked: 2026-11-26
#>
New-CsTeamsMobilityPolicy -Identity '{{1:Field staff}}' -MobileDialerPreference {{2|Teams,Native,UserOverride}} `
    -IPAudioMobileMode {{3|AllNetworks,WifiOnly}} -IPVideoMobileMode {{4|WifiOnly,AllNetworks}}

Grant-CsTeamsMobilityPolicy -Group '{{5:field@contoso.com}}' -PolicyName '{{1}}' -Rank {{6:1}}
