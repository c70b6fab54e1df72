<#
title: {en: "Give a group a policy package", fr: "Attribuer un package de stratégies à un groupe"}
about: Shows what is in a policy package, builds one of your own, and assigns it to a group with ranks, so that it wins or loses against other groups as you intend.
links:
  - {title: "Manage policy packages in Microsoft Teams", url: "https://learn.microsoft.com/microsoftteams/manage-policy-packages"}
  - {title: "Grant-CsGroupPolicyPackageAssignment", url: "https://learn.microsoft.com/powershell/module/microsoftteams/grant-csgrouppolicypackageassignment"}
checked: 2026-11-26
#>
Get-CsPolicyPackage | Format-Table Name, Description

# The policies have to exist. Custom packages need a license for advanced policy management.
New-CsCustomPolicyPackage -Identity '{{1:Front desk}}' -Description '{{2:Reception and shop floor}}' `
    -PolicyList 'TeamsCallingPolicy, {{3:AllowCalling}}', 'TeamsMeetingPolicy, {{4:AllOn}}', 'TeamsMessagingPolicy, {{5:Shop floor}}'

# Lower ranks win where someone is in several groups. A policy that a user has directly comes before all groups.
Grant-CsGroupPolicyPackageAssignment -GroupId '{{6:<GroupId>}}' -PackageName '{{1}}' `
    -PolicyRankings 'TeamsCallingPolicy, 1', 'TeamsMeetingPolicy, 1', 'TeamsMessagingPolicy, 1'
