<#
title: {en: "Call park for the shop floor", fr: "Parcage d'appels pour le magasin"}
about: Allows parking for a group of users, with a range of pickup codes of its own and a time after which the call rings back.
links:
  - {title: "Call park and retrieve in Teams", url: "https://learn.microsoft.com/microsoftteams/call-park-and-retrieve"}
  - {title: "New-CsTeamsCallParkPolicy", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamscallparkpolicy"}
checked: 2026-11-26
#>
# Whoever picks up needs a policy that allows it too: grant it to the whole shop.
New-CsTeamsCallParkPolicy -Identity '{{1:Shop floor}}' -AllowCallPark $true `
    -PickupRangeStart {{2:100}} -PickupRangeEnd {{3:199}} -ParkTimeoutSeconds {{4:300}}

Grant-CsTeamsCallParkPolicy -Group '{{5:shop@contoso.com}}' -PolicyName '{{1}}' -Rank {{6:1}}
