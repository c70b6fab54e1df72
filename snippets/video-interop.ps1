<#
title: {en: "Let video room systems join by a partner", fr: "Permettre aux systèmes de visioconférence de rejoindre par un partenaire"}
about: Registers a Cloud Video Interop partner and gives organizers the policy that puts its coordinates into their invitations.
links:
  - {title: "Set up Cloud Video Interop for Microsoft Teams", url: "https://learn.microsoft.com/microsoftteams/cloud-video-interop-for-teams-set-up"}
  - {title: "New-CsVideoInteropServiceProvider", url: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csvideointeropserviceprovider"}
checked: 2026-11-26
#>
# Key and address come from the partner, who also has to be allowed in the tenant.
New-CsVideoInteropServiceProvider -Name {{1|Pexip,Polycom,BlueJeans,Cisco}} -TenantKey '{{2:key@partner.example}}' `
    -InstructionUri '{{3:https://partner.example/join}}'

# The policies are fixed, one a partner, with its name and "ServiceProviderEnabled".
Get-CsTeamsVideoInteropServicePolicy | Format-Table Identity, ProviderName, Enabled
Grant-CsTeamsVideoInteropServicePolicy -Identity '{{4:adele@contoso.com}}' -PolicyName {{1}}ServiceProviderEnabled
