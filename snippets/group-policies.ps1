<#
title: {en: "Assign policies to groups and see who wins", fr: "Attribuer des stratégies à des groupes et voir laquelle l'emporte"}
about: Assigns a calling policy to two groups with ranks and shows, for one user, which policy results and where it comes from.
links:
  - {title: "Assign policies to users and groups", url: "https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups"}
  - {title: "New-CsGroupPolicyAssignment", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csgrouppolicyassignment"}
checked: 2026-11-26
#>
# Direct members only: groups within groups do not inherit.
New-CsGroupPolicyAssignment -GroupId '{{1:managers@contoso.com}}' -PolicyType TeamsCallingPolicy -PolicyName '{{2:Managers}}' -Rank 1
New-CsGroupPolicyAssignment -GroupId '{{3:staff@contoso.com}}' -PolicyType TeamsCallingPolicy -PolicyName '{{4:Staff}}' -Rank 2

Get-CsGroupPolicyAssignment -PolicyType TeamsCallingPolicy | Sort-Object Rank | Format-Table GroupId, PolicyName, Rank

# What this user ends up with: direct before group before Global.
Get-CsUserPolicyAssignment -Identity '{{5:adele@contoso.com}}' -PolicyType TeamsCallingPolicy |
    Select-Object -ExpandProperty PolicySource

# A direct assignment hides the group's. $null takes it away.
# Grant-CsTeamsCallingPolicy -Identity '{{5}}' -PolicyName $null
