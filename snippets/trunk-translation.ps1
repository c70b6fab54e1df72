<#
title: {en: "Translate numbers between a trunk and Teams", fr: "Traduire les numéros entre un trunk et Teams"}
about: Creates translation rules, tests one, and puts them into the lists of an SBC for a carrier that wants national numbers without a plus sign.
links:
  - {title: "Translate phone numbers for Direct Routing", url: "https://learn.microsoft.com/microsoftteams/direct-routing-translate-numbers"}
  - {title: "New-CsTeamsTranslationRule", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamstranslationrule"}
checked: 2026-11-26
#>
$sbc = '{{1:sbc1.contoso.com}}'

# To the carrier: national format. Routes are chosen before, so their patterns still meet +E.164.
New-CsTeamsTranslationRule -Identity '{{2:US-strip-country}}' -Pattern '{{3:^\+1(\d{10})$}}' -Translation '{{4:$1}}'
# From the carrier: E.164 again, before Teams looks for the number's owner.
New-CsTeamsTranslationRule -Identity '{{5:US-add-country}}' -Pattern '{{6:^(\d{10})$}}' -Translation '{{7:+1$1}}'

Test-CsTeamsTranslationRule -PhoneNumber '{{8:+14255550100}}'

# "Pstn" and "Teams" say whose number changes. Within a list the first rule that matches is the one that is used.
# These lists replace what the SBC has: look at it first.
Get-CsOnlinePSTNGateway -Identity $sbc | Format-List *TranslationRules
Set-CsOnlinePSTNGateway -Identity $sbc -Confirm `
    -OutboundPstnNumberTranslationRules '{{2}}' -OutboundTeamsNumberTranslationRules '{{2}}' `
    -InboundTeamsNumberTranslationRules '{{5}}' -InboundPstnNumberTranslationRules '{{5}}'
