<#
title: {en: "Take an SBC out of service", fr: "Retirer un SBC du service"}
about: Drains an SBC, takes it out of every voice route, and removes it only when no route is left without a gateway.
links:
  - {title: "Set-CsOnlinePSTNGateway", url: "https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinepstngateway"}
  - {title: "Remove-CsOnlinePSTNGateway", url: "https://learn.microsoft.com/powershell/module/microsoftteams/remove-csonlinepstngateway"}
checked: 2026-11-26
#>
$sbc = '{{1:sbc1.contoso.com}}'

# Calls in progress go on; new outbound calls take another SBC of the route.
Set-CsOnlinePSTNGateway -Identity $sbc -Enabled $false

$routes = Get-CsOnlineVoiceRoute | Where-Object OnlinePstnGatewayList -Contains $sbc
$alone = $routes | Where-Object { @($_.OnlinePstnGatewayList).Count -eq 1 }
if ($alone) {
    throw "These routes have no other gateway: $($alone.Identity -join ', '). Give them one first."
}
foreach ($route in $routes) {
    Set-CsOnlineVoiceRoute -Identity $route.Identity -OnlinePstnGatewayList @{Remove = $sbc}
}

# A gateway that a route still lists cannot be removed. Wait until its last calls have ended.
Remove-CsOnlinePSTNGateway -Identity $sbc -Confirm
