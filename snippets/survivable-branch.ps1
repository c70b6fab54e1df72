<#
title: {en: "Survivable branch appliance for a site", fr: "Appliance de succursale survivable pour un site"}
about: Tells the tenant of an appliance and gives the users of the branch the policy with which their clients find it during an outage.
links:
  - {title: "Survivable Branch Appliance (SBA) for Direct Routing", url: "https://learn.microsoft.com/microsoftteams/direct-routing-survivable-branch-appliance"}
  - {title: "New-CsTeamsSurvivableBranchAppliance", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csteamssurvivablebranchappliance"}
checked: 2026-11-26
#>
# The appliance is registered in Microsoft Entra ID first; its vendor's guide says how.
New-CsTeamsSurvivableBranchAppliance -Fqdn '{{1:sba1.contoso.com}}' -Site '{{2:Limoges}}' -Description '{{3:Branch Limoges}}'
New-CsTeamsSurvivableBranchAppliancePolicy -Identity '{{4:Limoges}}' -BranchApplianceFqdns '{{1}}'

# Clients keep the policy for up to 24 hours: an outage right after the assignment comes too early.
Grant-CsTeamsSurvivableBranchAppliancePolicy -Group '{{5:limoges@contoso.com}}' -PolicyName '{{4}}' -Rank {{6:1}}
