<#
title: {en: "PSTN and Direct Routing calls of a month", fr: "Appels RTC et Direct Routing d'un mois"}
about: Reads the records of Calling Plan and Direct Routing calls by Microsoft Graph and sums minutes, charges and failed calls.
links:
  - {title: "callRecord: getPstnCalls", url: "https://learn.microsoft.com/graph/api/callrecords-callrecord-getpstncalls"}
  - {title: "callRecord: getDirectRoutingCalls", url: "https://learn.microsoft.com/graph/api/callrecords-callrecord-getdirectroutingcalls"}
checked: 2026-11-26
#>
# The application permission CallRecords.Read.All is needed: sign in as an app that has it.
Connect-MgGraph -ClientId '{{1:<ApplicationId>}}' -TenantId '{{2:<TenantId>}}' -CertificateThumbprint '{{3:<Thumbprint>}}'

$from = '{{4:2026-10-01}}'
$to = '{{5:2026-11-01}}'
function Read-Call([string] $function) {
    $uri = "/v1.0/communications/callRecords/$function(fromDateTime=$from,toDateTime=$to)"
    while ($uri) {
        $page = Invoke-MgGraphRequest -Method GET -Uri $uri
        $page.value
        $uri = $page.'@odata.nextLink'
    }
}

$plan = @(Read-Call 'getPstnCalls')
$plan | Group-Object { $_.userPrincipalName } | ForEach-Object {
    [pscustomobject]@{
        User    = $_.Name
        Calls   = $_.Count
        Minutes = [Math]::Round(($_.Group | ForEach-Object { $_.duration } | Measure-Object -Sum).Sum / 60)
        Charge  = ($_.Group | ForEach-Object { $_.charge } | Measure-Object -Sum).Sum
    }
} | Sort-Object Charge -Descending | Format-Table

# Direct Routing: what did not succeed, by the final SIP code and its SBC.
$direct = @(Read-Call 'getDirectRoutingCalls')
$direct | Where-Object { -not $_.successfulCall } |
    Group-Object { "$($_.trunkFullyQualifiedDomainName) $($_.finalSipCode) $($_.finalSipCodePhrase)" } |
    Sort-Object Count -Descending | Format-Table Count, Name
