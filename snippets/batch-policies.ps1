<#
title: {en: "Assign a policy to thousands of users", fr: "Attribuer une stratégie à des milliers d'utilisateurs"}
about: Hands batches of at most 5,000 users to the service, waits for each, and lists the users for whom it failed.
links:
  - {title: "Assign policies to large sets of users", url: "https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups"}
  - {title: "New-CsBatchPolicyAssignmentOperation", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csbatchpolicyassignmentoperation"}
checked: 2026-11-26
#>
$users = @((Import-Csv -Path '{{1:.\users.csv}}').UserPrincipalName)
$size = 5000

$operations = for ($at = 0; $at -lt $users.Count; $at += $size) {
    $batch = $users[$at..([Math]::Min($at + $size, $users.Count) - 1)]
    New-CsBatchPolicyAssignmentOperation -OperationName "{{2:Staff}} from $at" -PolicyType {{3:TeamsMeetingPolicy}} `
        -PolicyName '{{4:Staff}}' -Identity $batch
}

foreach ($operation in $operations) {
    do {
        Start-Sleep -Seconds 30
        $state = Get-CsBatchPolicyAssignmentOperation -Identity $operation
    } until ($state.OverallStatus -eq 'Completed')
    $state.UserState | Where-Object Result -NE 'Success' | Format-Table Id, Result
}
