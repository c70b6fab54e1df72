<#
title: {en: "Pair two SBCs with Direct Routing", fr: "Associer deux SBC à Direct Routing"}
about: Pairs two SBCs, leaves the second one drained until the first is proven, and shows what Teams has of them. Needs the domain of their names verified in the tenant, with a licensed user in it.
links:
  - {title: "Connect your Session Border Controller (SBC) to Direct Routing", url: "https://learn.microsoft.com/microsoftteams/direct-routing-connect-the-sbc"}
  - {title: "New-CsOnlinePSTNGateway", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csonlinepstngateway"}
checked: 2026-11-26
#>
$primary = '{{1:sbc1.contoso.com}}'
$backup = '{{2:sbc2.contoso.com}}'

# The domain of both names has to be among these. Until a licensed user in it is provisioned, which takes up to 24 hours, pairing fails.
Get-CsTenant | Format-List *Domains*

# Settings that both share. MaxConcurrentSessions only raises an alert; it does not limit calls.
$settings = @{
    SipSignalingPort      = {{3:5061}}
    MaxConcurrentSessions = {{4:100}}
    ForwardCallHistory    = {{5|$true,$false}}
    MediaBypass           = {{6|$false,$true}}
}
New-CsOnlinePSTNGateway -Fqdn $primary -Enabled $true @settings

# Drained: it answers OPTIONS and can be watched, but gets no new outbound call yet.
New-CsOnlinePSTNGateway -Fqdn $backup -Enabled $false @settings

Get-CsOnlinePSTNGateway | Format-Table Identity, SipSignalingPort, Enabled, SendSipOptions, MediaBypass

# Once OPTIONS are answered with 200 OK in both directions:
# Set-CsOnlinePSTNGateway -Identity $backup -Enabled $true
