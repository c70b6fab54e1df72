<#
title: {en: "Let people dial extensions of a site", fr: "Permettre de composer les numéros courts d'un site"}
about: Adds a rule for short numbers to the top of a tenant dial plan and tests it for one user. A granted plan replaces Global, so it has to hold everything that its users dial.
links:
  - {title: "Create and manage dial plans", url: "https://learn.microsoft.com/microsoftteams/create-and-manage-dial-plans"}
  - {title: "Test-CsEffectiveTenantDialPlan", url: "https://learn.microsoft.com/powershell/module/microsoftteams/test-cseffectivetenantdialplan"}
checked: 2026-11-26
#>
$plan = Get-CsTenantDialPlan -Identity '{{1:Redmond}}'

$short = New-CsVoiceNormalizationRule -Parent Global -Name '{{2:Redmond-4-digits}}' `
    -Pattern '{{3:^(0[1-4]\d{2})$}}' -Translation '{{4:+1425555$1}}' -InMemory

# The list is replaced as a whole; the new rule stands first, so that no wider rule takes the number before it.
Set-CsTenantDialPlan -Identity $plan.Identity -NormalizationRules (@($short) + @($plan.NormalizationRules))

# Changes take some minutes to reach the service. Empty means that no rule matched.
Test-CsEffectiveTenantDialPlan -Identity '{{5:adele@contoso.com}}' -DialedNumber '{{6:0100}}' | Format-List
