<#
title: {en: "Show the main number to people who are called", fr: "Présenter le numéro principal aux correspondants"}
about: Replaces the caller ID of outbound PSTN calls by the number of a resource account and a company name, and lets users hide theirs.
links:
  - {title: "Manage caller ID policies for users", url: "https://learn.microsoft.com/microsoftteams/caller-id-policies"}
  - {title: "New-CsCallingLineIdentity", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-cscallinglineidentity"}
checked: 2026-11-26
#>
# The account behind the main auto attendant: whoever calls back reaches it.
$reception = (Get-CsOnlineApplicationInstance -Identity '{{1:ra-reception@contoso.com}}').ObjectId

New-CsCallingLineIdentity -Identity '{{2:Main number}}' -CallingIDSubstitute Resource -ResourceAccount $reception `
    -CompanyName '{{3:Contoso}}' -EnableUserOverride {{4|$true,$false}}
Grant-CsCallingLineIdentity -Identity '{{5:adele@contoso.com}}' -PolicyName '{{2}}'

Get-CsCallingLineIdentity -Identity '{{2}}' | Format-List CallingIDSubstitute, ResourceAccount, CompanyName, EnableUserOverride
