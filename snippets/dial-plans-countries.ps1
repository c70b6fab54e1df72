<#
title: {en: "Give each country its tenant dial plan", fr: "Donner à chaque pays son plan de numérotation"}
about: Creates one tenant dial plan per country from a table, tests a number in each, and grants each plan to the members of a group.
links:
  - {title: "Create and manage dial plans", url: "https://learn.microsoft.com/microsoftteams/create-and-manage-dial-plans"}
  - {title: "New-CsTenantDialPlan", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-cstenantdialplan"}
checked: 2026-11-26
#>
# Rules are tried from the top, and the first match wins. Every translation begins with +, so that no other rule follows.
$plans = @(
    @{ Plan = '{{1:FR}}'; Group = '{{2:voice-fr@contoso.com}}'; Try = '0155500100'; Rules = @(
            @{ Name = 'FR-International'; Pattern = '^00(\d{7,15})$'; Translation = '+$1' }
            @{ Name = 'FR-National'; Pattern = '^0([1-9]\d{8})$'; Translation = '+33$1' }) }
    @{ Plan = '{{3:US}}'; Group = '{{4:voice-us@contoso.com}}'; Try = '4255550100'; Rules = @(
            @{ Name = 'US-International'; Pattern = '^011(\d{7,15})$'; Translation = '+$1' }
            @{ Name = 'US-National'; Pattern = '^1?([2-9]\d{2}[2-9]\d{6})$'; Translation = '+1$1' }) }
)

foreach ($one in $plans) {
    $rules = foreach ($rule in $one.Rules) {
        # In memory: the plan takes the rule, and nothing is created beside it.
        New-CsVoiceNormalizationRule -Parent Global -Name $rule.Name -Pattern $rule.Pattern -Translation $rule.Translation -InMemory
    }
    $works = $rules | ForEach-Object { Test-CsVoiceNormalizationRule -DialedNumber $one.Try -NormalizationRule $_ } | Select-Object -First 1
    if (-not $works.TranslatedNumber) {
        throw "No rule of $($one.Plan) takes $($one.Try)"
    }
    New-CsTenantDialPlan -Identity $one.Plan -SimpleName $one.Plan -NormalizationRules $rules
    Grant-CsTenantDialPlan -Group $one.Group -PolicyName $one.Plan -Rank {{5:1}}
}
