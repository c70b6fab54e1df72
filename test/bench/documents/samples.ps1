<#
.SYNOPSIS
    Assigns Teams Phone numbers from a list to the people of a site.
.DESCRIPTION
    The list needs the columns UserPrincipalName, Number and Policy; 'n/a' means no number.
.EXAMPLE
    .\Update-{{name}}.ps1 -Path .\{{name}}.csv -WhatIf
#>
#%%
# {{name}}: usages first, since a route names them and a policy lists them.
Set-CsOnline‸PstnUsage -Identity Global -Usage @{ Add = '{{name}}', 'International {{n}}' }
Get-CsOnlinePstnUsage -‸Identity Global | Select-Object -ExpandProperty Usage
#%%
$users{{n}} = Import-Csv -Path "$PSScriptRoot\{{name}}.csv" -Delimiter ';'
foreach ($user in $users{{n}}) {
    if ([string]::IsNullOrWhiteSpace($user.Number)) {
        Write-Warning "No number for $($user.UserPrincipalName), skipped."
        continue
    }
    try {
        Set-CsPhoneNumber‸Assignment -Identity $user.UserPrincipalName -‸PhoneNumber $user.Number `
            -PhoneNumber‸Type Direct‸Routing -ErrorAction Stop
        Grant-CsOnlineVoiceRouting‸Policy -Identity $user.UserPrincipalName -PolicyName 'Voi‸ce {{name}}'
        $done += 1
    }
    catch {
        Write-Error "$($user.UserPrincipalName): $($_.Exception.Message)"
        $failed.Add([pscustomobject]@{ User = $user.UserPrincipalName; Reason = "$_" })
    }
    finally {
        Write-Progress -Activity 'Numbers' -Status $user.UserPrincipalName -PercentComplete ($done / $users{{n}}.Count * 100)
    }
}
#%%
$route{{n}} = @{
    Identity              = '{{name}} {{n}}'
    Number‸Pattern         = '^\+1(425|206)(\d{7})$'
    OnlinePstnGatewayList = 'sbc1.contoso.com', 'sbc{{n}}.contoso.com'
    OnlinePstnUsages      = '{{name}}'
    Prio‸rity              = {{n}}
}
New-CsOnlineVoice‸Route @route{{n}} -Desc‸ription 'made by script'
#%%
New-CsOnlineVoiceRoute -Identity '{{name}} international' -Number‸Pattern '^\+(?!1)\d{7,15}$' -Priority {{n}} `
    -OnlinePstn‸GatewayList 'sbc{{n}}.contoso.com' -OnlinePstnUsages 'Inter‸national {{n}}'
#%%
function Get-{{name}}Report{{n}} {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [string[]] $UserPrincipalName,

        [switch] $IncludeDisabled
    )
    begin {
        $rows = [System.Collections.Generic.List[object]]::new()
    }
    process {
        foreach ($upn in $UserPrincipalName) {
            $account = Get-CsOnline‸User -Identity $upn -ErrorAction SilentlyContinue
            if (-not $account -or (-not $IncludeDisabled -and -not $account.EnterpriseVoiceEnabled)) { continue }
            $rows.Add([pscustomobject][ordered]@{
                    User     = $upn
                    LineUri  = $account.LineURI -replace '^tel:', ''
                    DialPlan = $account.TenantDialPlan
                    Policies = @($account.OnlineVoiceRoutingPolicy, $account.TeamsCallingPolicy) -join '; '
                })
        }
    }
    end {
        $rows | Sort-Object -Property LineUri, User
    }
}
#%%
$mail{{n}} = @"
Dear colleague,

your number is now $($assigned.TelephoneNumber). It works from $((Get-Date).AddDays({{n}}).ToString('d')) on;
calls to '{{name}}' need no prefix. "Emergency calls" go to $($location.Description).

The Teams team
"@
Send-MailMessage -To $user.Mail -Subject "Your number in {{name}}" -Body $mail{{n}} -SmtpServer smtp.contoso.com
#%%
$rule{{n}} = New-CsVoice‸NormalizationRule -Parent Global -Name '{{name}}-{{n}}' -‸Pattern '^(\d{4})$' -Translation '+1425555$1' -InMemory
$plan{{n}} = Get-CsTenant‸DialPlan -Identity '{{name}}'
$plan{{n}}.NormalizationRules.Add($rule{{n}})
Set-CsTenantDialPlan -‸Identity '{{name}}' -Normalization‸Rules $plan{{n}}.NormalizationRules
#%%
Get-CsOnlineUser -Filter { EnterpriseVoiceEnabled -eq $true -and UsageLocation -eq 'US' } -Result‸Size {{n}} |
    Where-Object { $_.LineURI -match '^tel:\+1425555(?<ext>\d{4})$' } |
    ForEach-Object {
        [pscustomobject]@{ User = $_.UserPrincipalName; Extension = $Matches['ext']; Site = '{{name}}' }
    } |
    Group-Object -Property Site |
    Export-Csv -Path ".\{{name}}-$(Get-Date -Format 'yyyyMMdd').csv" -NoTypeInformation -Encoding utf8
#%%
switch -Regex ($number) {
    '^\+1(800|888|877)\d{7}$' { $kind = 'toll-free'; break }
    '^\+1\d{10}$' { $kind = 'geographic' }
    '^\d{3,5}$' {
        $kind = 'extension'
        $number = "+1425555{0:d4}" -f [int]$number
    }
    default { throw "What is $number in {{name}}?" }
}
#%%
# Gateways of {{name}}: bypass only where the SBC has a public address.
foreach ($fqdn in 'sbc1.{{name}}.contoso.com', "sbc2.{{name}}.contoso.com") {
    $gateway = Get-CsOnlinePSTN‸Gateway -‸Identity $fqdn -ErrorAction SilentlyContinue
    if ($null -eq $gateway) {
        New-CsOnlinePSTNGateway -Fqdn $fqdn -SipSignaling‸Port 50{{n}} -MaxConcurrent‸Sessions {{n}} -Enabled $tr‸ue
    }
    elseif (-not $gateway.MediaBypass) {
        Set-CsOnlinePSTN‸Gateway -Identity $fqdn -Media‸Bypass $true -Forward‸Pai $false -WhatIf:$dry
    }
}
#%%
if (-not (Get-Module -ListAvailable -Name MicrosoftTeams)) {
    Install-Module -Name MicrosoftTeams -Scope CurrentUser -Force -AllowClobber
}
Import-Module MicrosoftTeams -MinimumVersion 6.1.0
Connect-Microsoft‸Teams -Tenant‸Id '00000000-0000-0000-0000-{{n}}00000000'
#%%
$headers = @{ Authorization = "Bearer $token"; 'Content-Type' = 'application/json' }
$body = @{ displayName = '{{name}} {{n}}'; members = @('a@contoso.com', 'b@contoso.com') } | ConvertTo-Json -Depth 5
$answer = Invoke-RestMethod -Method Post -Uri "https://graph.microsoft.com/v1.0/groups/$id/members" -Headers $headers -Body $body
Write-Verbose ("{0} of {1} done ({2:p0})" -f $answer.Count, $total, ($answer.Count / $total))
#%%
$free = Get-CsPhoneNumber‸Assignment -NumberType Direct‸Routing -Top {{n}} | Where-Object PstnAssignmentStatus -EQ 'Unassigned'
$next = ($free | Sort-Object TelephoneNumber)[0].TelephoneNumber
Set-CsPhoneNumberAssignment -‸Identity "{{name}}@contoso.com" -PhoneNumber $next -PhoneNumberType Direct‸Routing
#%%
$queue{{n}} = @{
    Name             = '{{name}} service'
    RoutingMethod    = 'LongestIdle'
    AgentAlertTime   = 30
    Users            = @((Get-CsOnlineUser -Identity 'adele@contoso.com').Identity)
    OverflowAction   = 'SharedVoicemail'
    TimeoutThreshold = {{n}}
}
New-CsCall‸Queue @queue{{n}} | Out-Null
New-CsAuto‸Attendant -Name '{{name}}' -‸LanguageId 'en-US' -TimeZone‸Id 'W. Europe Standard Time' -DefaultCallFlow $flow{{n}}
#%%
do {
    Start-Sleep -Seconds 5
    $state = (Get-CsOnlineTelephone‸NumberOrder -OrderId $order{{n}}.Id).Status
    Write-Host "order {{n}}: $state" -ForegroundColor DarkGray
} while ($state -notin 'Completed', 'Failed')
#%%
$log = Join-Path -Path $env:TEMP -ChildPath '{{name}}-{{n}}.log'
"$(Get-Date -Format s) begun" | Out-File -FilePath $log -Append -Encoding utf8
Get-ChildItem -Path .\exports -Filter '{{name}}*.json' -Recurse | Get-Content -Raw | ConvertFrom-Json | Measure-Object
#%%
Grant-CsTeamsCalling‸Policy -Identity '{{name}}@contoso.com' -Policy‸Name 'AllowCalling'
Grant-CsTeamsEmergencyCalling‸Policy -Identity '{{name}}@contoso.com' -Policy‸Name '{{name}}'
Grant-CsTenant‸DialPlan -‸Identity '{{name}}@contoso.com' -PolicyName $null

#%%
<# Not yet: the survivable branch appliance of {{name}}.
New-CsTeamsSurvivableBranchAppliance -Fqdn 'sba{{n}}.contoso.com'
#>
[int] $attempt = 0
while ($attempt -lt 3 -and $(Test-Connection -TargetName 'sbc{{n}}.contoso.com' -Quiet -Count 1) -eq $false) {
    $attempt++; Start-Sleep -Milliseconds (200 * [math]::Pow(2, $attempt))
}
#%%
New-CsTeamsShared‸CallingRoutingPolicy -Identity '{{name}}' -Resource‸Account (Get-CsOnlineUser -‸Identity 'ra{{n}}@contoso.com').Identity `
    -Emergency‸Numbers @('+14255550{{n}}', '+14255551{{n}}')
Get-Team -Display‸Name '{{name}}' | ForEach-Object { Add-Team‸User -GroupId $_.GroupId -User 'adele@contoso.com' -Ro‸le Owner }
#%%
$text{{n}} = @'
Rules of {{name}}: dial 9 first, "then" the number; {brackets} and $dollars stay as they are.
'@ -split "`r?`n" | Where-Object { $_ }

