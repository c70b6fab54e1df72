# Direct Routing from SBC to user, in the order in which the services need it.
# Rest the mouse on a cmdlet or a parameter; type a dash behind a cmdlet to complete its parameters.

Connect-MicrosoftTeams

# 1. Pair the SBCs. A gateway is disabled until -Enabled $true is set.
New-CsOnlinePSTNGateway -Fqdn 'sbc1.contoso.com' -SipSignalingPort 5061 -MaxConcurrentSessions 100 -Enabled $true
New-CsOnlinePSTNGateway -Fqdn 'sbc2.contoso.com' -SipSignalingPort 5061 -MaxConcurrentSessions 100 -Enabled $true

# 2. Usages are the words that tie routes and policies together.
Set-CsOnlinePstnUsage -Identity Global -Usage @{Add = 'US and Canada', 'International' }

# 3. Routes: which called numbers go to which SBCs. The lower priority number is tried first.
$route = @{
    Identity              = 'US and Canada'
    NumberPattern         = '^\+1(\d{10})$'
    OnlinePstnGatewayList = 'sbc1.contoso.com', 'sbc2.contoso.com'
    OnlinePstnUsages      = 'US and Canada'
    Priority              = 1
}
New-CsOnlineVoiceRoute @route

New-CsOnlineVoiceRoute -Identity 'International' -NumberPattern '^\+\d+$' -Priority 2 `
    -OnlinePstnGatewayList 'sbc2.contoso.com' -OnlinePstnUsages 'International'

# 4. A policy lists the usages that its users may call, in the order in which they are tried.
New-CsOnlineVoiceRoutingPolicy -Identity 'Domestic' -OnlinePstnUsages 'US and Canada'
Grant-CsOnlineVoiceRoutingPolicy -Identity 'adele@contoso.com' -PolicyName 'Domestic'

# 5. A dial plan turns what people dial into E.164 numbers.
$rules = @(
    New-CsVoiceNormalizationRule -Parent Global -Name 'Extensions' -Pattern '^(\d{4})$' `
        -Translation '+1425555$1' -InMemory
)
New-CsTenantDialPlan -Identity 'Redmond' -NormalizationRules @{Add = $rules }
Grant-CsTenantDialPlan -Identity 'adele@contoso.com' -PolicyName 'Redmond'

# 6. The number makes a user reachable.
Set-CsPhoneNumberAssignment -Identity 'adele@contoso.com' -TelephoneNumber '+14255550123' -NumberType DirectRouting
